import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { dataScript } from '../../../../src/box/site/data-script.ts';
import { openSiteSource } from '../../../../src/mcp/source/open-site-source.ts';
import { writeFiles } from '../../../support/build.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

const noCache = { folder: join(tmpdir(), 'backfile-ask-none'), maxBytes: 1 };

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-ask-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

test('the folder of a site is read, and nothing outside of it or hidden in it', async () => {
  const folder = folderWith({
    'dist/check/index.html': 'check',
    'dist/search/index/index.packed': 'index',
    'dist/.git/config': 'secret',
    'dist/_headers': 'secret',
    'content/site.yaml': 'secret',
  });
  symlinkSync(join(folder, 'content'), join(folder, 'dist/way'));
  const source = await openSiteSource(join(folder, 'dist'), noCache);
  expect(textOf(await source.read('check/'))).toBe('check');
  expect(textOf(await source.read('search/index/index.packed?v=2'))).toBe('index');
  for (const path of [
    '../content/site.yaml',
    'way/site.yaml',
    '.git/config',
    '_headers',
    'none/',
    '%2e%2e/content/site.yaml',
  ])
    expect(await source.read(path), path).toBeUndefined();
});

test('an unpacked box is read like the site in it', async () => {
  const script = dataScript('search/names/index.json', Buffer.from('["ada"]')).toString();
  const folder = folderWith({
    'data/site/check/index.html': 'check',
    'data/site/search/names/index.json.js': script,
    'data/archive/content/site.yaml': 'secret',
  });
  const source = await openSiteSource(folder, noCache);
  expect(textOf(await source.read('check/'))).toBe('check');
  expect(textOf(await source.read('search/names/index.json'))).toBe('["ada"]');
  expect(await source.read('../archive/content/site.yaml')).toBeUndefined();
});

test('what is no site says so, and what to give', async () => {
  const folder = folderWith({ 'notes.txt': 'No site.' });
  expect((await faultOf(openSiteSource(folder, noCache))).message).toMatch(
    /no site of a Backfile archive.*Give the folder/,
  );
  expect((await faultOf(openSiteSource(join(folder, 'none'), noCache))).message).toMatch(/does not exist/);
  expect((await faultOf(openSiteSource('https://', noCache))).message).toMatch(/is not an address/);
  expect((await faultOf(openSiteSource(join(folder, 'notes.txt'), noCache))).message).toMatch(/ZIP/);
});
