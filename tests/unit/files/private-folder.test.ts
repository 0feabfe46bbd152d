import { spawnSync } from 'node:child_process';
import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { makePrivateFolder, privateFolder } from '../../../src/files/private-folder.ts';
import { writeContent } from '../../support/content.ts';

test('the private folder lies beside the content, and is made when it is needed', () => {
  const contentDir = writeContent({});
  const folder = privateFolder(contentDir);
  expect(folder).toBe(join(dirname(contentDir), '.backfile', 'private'));
  expect(existsSync(folder)).toBe(false);
  expect(makePrivateFolder(contentDir)).toBe(folder);
  expect(makePrivateFolder(contentDir)).toBe(folder);
});

test.skipIf(process.platform === 'win32')('only its owner can use the private folder', () => {
  expect(statSync(makePrivateFolder(writeContent({}))).mode & 0o7777).toBe(0o700);
});

test('Git ignores the private folder, also after a crash left an empty list', () => {
  const contentDir = writeContent({});
  const root = dirname(contentDir);
  const git = (...args: string[]) => spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' }).stdout;
  git('init', '--quiet');
  const seen = () => git('status', '--porcelain', '--untracked-files=all').trim().split('\n');
  writeFileSync(join(makePrivateFolder(contentDir), 'requests.yaml'), 'A request of fiction.\n');
  expect(seen()).toEqual(['?? content/site.yaml']);
  writeFileSync(join(root, '.backfile/.gitignore'), '');
  makePrivateFolder(contentDir);
  expect(seen()).toEqual(['?? content/site.yaml']);
});
