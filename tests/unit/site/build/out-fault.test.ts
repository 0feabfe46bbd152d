import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { headersFile } from '../../../../src/site/output/headers.ts';
import { outFault } from '../../../../src/site/build/out-fault.ts';
import { projectRoot } from '../../../../src/site/open/project-root.ts';
import { realFolder } from '../../../../src/site/open/real-folder.ts';

/** A folder with a content folder, the folder of a built site and one with other files. */
function makeFolders(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'backfile-out-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of ['content/articles', 'www', 'other'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, 'www/_headers'), headersFile('/', []));
  writeFileSync(join(root, 'other/notes.txt'), 'fiction');
  return root;
}

test('an out folder is taken where it is new, empty, or a site that was built', () => {
  const root = makeFolders();
  mkdirSync(join(root, 'empty'));
  for (const out of ['www', 'empty', 'new', 'new/below']) {
    expect([out, outFault(join(root, out), join(root, 'content'))]).toEqual([out, undefined]);
  }
});

test('an out folder is judged by where its links lead', () => {
  const root = makeFolders();
  const link = (to: string, name: string) => symlinkSync(to, join(root, name));
  link(join(root, 'www'), 'to-site');
  link(join(root, 'other'), 'to-other');
  link(join(root, 'content/articles'), 'to-articles');
  link(root, 'to-parent');
  link(projectRoot, 'to-project');
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
    ].map((out) => [out, outFault(join(root, out), join(root, 'to-content'))]),
  );
  expect(faults).toEqual({
    'to-site': undefined,
    'to-other': 'has files in it that no build made',
    'to-articles': 'lies in the content folder',
    'to-articles/dist': 'lies in the content folder',
    'to-parent': 'holds what the site is made from',
    'to-parent/dist': undefined,
    'to-parent/content/dist': 'lies in the content folder',
    'to-project': 'holds what the site is made from',
    'to-nowhere': 'is, or lies behind, a symbolic link that leads nowhere',
    'to-nowhere/dist': 'is, or lies behind, a symbolic link that leads nowhere',
    circle: 'is, or lies behind, symbolic links that lead in a circle',
    'other/notes.txt': 'is a file',
    'other/notes.txt/dist': 'lies below a file, which can hold no folder',
  });
});

test('a mount point is no out folder: it can’t be renamed', (context) => {
  if (process.platform !== 'linux') return context.skip('/dev/shm is there on Linux only.');
  expect(outFault('/dev/shm', join(makeFolders(), 'content'))).toMatch(/^is a disk or volume of its own/);
});

test('the real folder of a path that is not there yet is that of its parent', () => {
  const root = makeFolders();
  symlinkSync(join(root, 'www'), join(root, 'link'));
  expect(realFolder(join(root, 'link/new/dist'))).toBe(join(root, 'www/new/dist'));
});
