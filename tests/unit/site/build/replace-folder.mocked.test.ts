import * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { recoverFolder, replaceFolder, workFolders } from '../../../../src/site/build/replace-folder.ts';

vi.mock('node:fs', { spy: true });

function folderWith(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'backfile-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

const names = (path: string) => fs.readdirSync(path).toSorted();

describe('replacing a site', () => {
  test('leaves nothing else behind', async () => {
    const root = folderWith({ 'dist/old.html': 'old' });
    const out = join(root, 'dist');
    mkdirSync(workFolders(out).fresh);
    writeFileSync(join(workFolders(out).fresh, 'new.html'), 'new');
    await replaceFolder(out);
    expect([names(root), names(out)]).toEqual([['dist'], ['new.html']]);
  });

  test('keeps the old one if it fails', async () => {
    const root = folderWith({ 'dist/old.html': 'old' });
    const out = join(root, 'dist');
    await expect(replaceFolder(out)).rejects.toThrow();
    expect(names(out)).toEqual(['old.html']);
  });

  test('restores the old one if a build ended between the two renames', () => {
    const root = folderWith({ 'dist/old.html': 'old' });
    const out = join(root, 'dist');
    fs.renameSync(out, workFolders(out).old);
    recoverFolder(out);
    expect([names(root), names(out)]).toEqual([['dist'], ['old.html']]);
  });

  test('removes only the link if the old one is a symbolic link', async () => {
    const root = folderWith({ 'www/articles/old/index.html': 'old', 'www/index.html': 'old' });
    const out = join(root, 'dist');
    fs.symlinkSync(join(root, 'www'), out);
    mkdirSync(workFolders(out).fresh);
    await replaceFolder(out);
    expect(names(root)).toEqual(['dist', 'www']);
    expect(fs.readdirSync(join(root, 'www'), { recursive: true }).toSorted()).toEqual([
      'articles',
      'articles/old',
      'articles/old/index.html',
      'index.html',
    ]);
  });
});
