import { readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepBundle, openBundle } from '../../../../src/site/keep/kept-bundle.ts';
import { writeFiles } from '../../../support/build.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const app = 'export const app = { setInternals() {}, setOptions() {} };';

/** Keeps a bundle of fiction, whose site has a script. */
function keep(bundles: string, key: string): void {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'bundle'), { 'prerender-entry.mjs': app });
  writeFiles(join(folder, 'site'), { '_astro/page.js': 'own' });
  const finish = keepBundle(join(folder, 'bundle'), bundles, key);
  finish({ pages: [], files: ['_astro/page.js'], site: join(folder, 'site') });
}

test('a kept bundle has copies of its files', async () => {
  const bundles = temporaryFolder();
  keep(bundles, 'a');
  const kept = await openBundle(bundles, 'a');
  expect(kept?.files).toEqual(['_astro/page.js']);
  expect(kept?.readCopy('_astro/page.js')?.toString()).toBe('own');
  expect(kept?.readCopy('_astro/other.js')).toBeUndefined();
  expect(await openBundle(bundles, 'b')).toBeUndefined();
});

test('a copy that was damaged is not used', async () => {
  const bundles = temporaryFolder();
  keep(bundles, 'a');
  writeFileSync(join(bundles, 'a/files/_astro/page.js'), 'damaged');
  expect((await openBundle(bundles, 'a'))?.readCopy('_astro/page.js')).toBeUndefined();
});

test('the 24 bundles that were used last are kept', async () => {
  const bundles = temporaryFolder();
  const usedAt = (key: string, seconds: number) => utimesSync(join(bundles, key), seconds, seconds);
  const keys = [...'abcdefghijklmnopqrstuvwx'];
  for (const [index, key] of keys.entries()) {
    keep(bundles, key);
    usedAt(key, index);
  }
  expect(await openBundle(bundles, 'a')).toBeDefined();
  keep(bundles, 'y');
  expect(readdirSync(bundles)).toEqual(['a', ...keys.slice(2), 'y']);
});
