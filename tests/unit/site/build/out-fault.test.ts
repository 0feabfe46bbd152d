import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headersFile } from '../../../../src/site/output/headers.ts';
import { outFault, outReason } from '../../../../src/site/build/out-fault.ts';
import { archiveRoot } from '../../../../src/files/roots.ts';
import { realFolder } from '../../../../src/workspace/real-folder.ts';

/** Creates a folder with a content folder, the folder of a built site and one with other files. */
function makeFolders(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'backfile-out-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['content/articles', 'www', 'other'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'www/_headers'), headersFile('/', []));
  writeFileSync(join(root, 'other/notes.txt'), 'fiction');
  return root;
}

test('an output folder must be new, empty, or a built site', () => {
  const root = makeFolders();
  mkdirSync(join(root, 'empty'));
  for (const out of ['www', 'empty', 'new', 'new/below']) {
    expect([out, outFault(join(root, out), join(root, 'content'))]).toEqual([out, undefined]);
  }
});

test('an output folder is checked after resolving symbolic links', () => {
  const root = makeFolders();
  const link = (to: string, name: string) => symlinkSync(to, join(root, name));
  link(join(root, 'www'), 'to-site');
  link(join(root, 'other'), 'to-other');
  link(join(root, 'content/articles'), 'to-articles');
  link(root, 'to-parent');
  link(archiveRoot, 'to-project');
  link(join(root, 'nowhere'), 'to-nowhere');
  link(join(root, 'circle'), 'circle');
  link(join(root, 'content'), 'to-content');
  const faults = Object.fromEntries(
    [
      'to-site',
      'to-other',
      'to-articles',
      'to-articles/dist',
      'to-parent',
      'to-parent/dist',
      'to-parent/content/dist',
      'to-project',
      'to-nowhere',
      'to-nowhere/dist',
      'circle',
      'other/notes.txt',
      'other/notes.txt/dist',
    ].map((out) => {
      const fault = outFault(join(root, out), join(root, 'to-content'));
      return [out, fault && outReason(fault.whichReason, fault.code)];
    }),
  );
  expect(faults).toEqual({
    'to-site': undefined,
    'to-other': 'contains files that were not made by a build',
    'to-articles': 'is inside the content folder',
    'to-articles/dist': 'is inside the content folder',
    'to-parent': 'contains the project or its content',
    'to-parent/dist': undefined,
    'to-parent/content/dist': 'is inside the content folder',
    'to-project': 'contains the project or its content',
    'to-nowhere': 'contains a symbolic link to something that does not exist',
    'to-nowhere/dist': 'contains a symbolic link to something that does not exist',
    circle: 'contains symbolic links that form a cycle',
    'other/notes.txt': 'is a file',
    'other/notes.txt/dist': 'has a file where a folder is needed',
  });
});

test('a mount point can’t be an output folder', (context) => {
  if (process.platform !== 'linux') return context.skip('/dev/shm is there on Linux only.');
  expect(outFault('/dev/shm', join(makeFolders(), 'content'))).toEqual({ whichReason: 'volume', code: '' });
});

test('the real path of a missing folder is resolved through its parent', () => {
  const root = makeFolders();
  symlinkSync(join(root, 'www'), join(root, 'link'));
  expect(realFolder(join(root, 'link/new/dist'))).toBe(join(root, 'www/new/dist'));
});
