import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeNewFolder, newFolderFault } from '../../../src/files/new-folder.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

test('a folder is made with all that is in it, where there is none or an empty one', async () => {
  for (const isThere of [false, true]) {
    const root = temporaryFolder();
    const folder = join(root, 'archive');
    if (isThere) mkdirSync(folder);
    expect(newFolderFault(folder)).toBeUndefined();
    await makeNewFolder(folder, async (part) => {
      mkdirSync(part);
      writeFileSync(join(part, 'site.yaml'), 'title: Quay\n');
      await Promise.resolve();
      expect(existsSync(folder) && readdirSync(folder).length > 0).toBe(false);
    });
    expect(readFileSync(join(folder, 'site.yaml'), 'utf8')).toBe('title: Quay\n');
    expect(readdirSync(root)).toEqual(['archive']);
    expect(newFolderFault(folder)).toBe(`There is something in ${folder}. Choose a new folder.`);
  }
});

test('of a folder that can’t be filled nothing is left', async () => {
  const root = temporaryFolder();
  const fill = (part: string) => {
    mkdirSync(part);
    return Promise.reject(new Error('The disk is full.'));
  };
  expect((await faultOf(makeNewFolder(join(root, 'archive'), fill))).message).toMatch('The disk is full.');
  expect(readdirSync(root)).toEqual([]);
});

test('what somebody puts into the folder while it is filled stays, and nothing is made', async () => {
  const root = temporaryFolder();
  const folder = join(root, 'archive');
  mkdirSync(folder);
  const fill = (part: string) => {
    mkdirSync(part);
    writeFileSync(join(folder, 'notes.txt'), 'of the keeper');
    return Promise.resolve();
  };
  expect(await faultOf(makeNewFolder(folder, fill))).toMatchObject({ code: 'ENOTEMPTY' });
  expect(readdirSync(root)).toEqual(['archive']);
  expect(readdirSync(folder)).toEqual(['notes.txt']);
});
