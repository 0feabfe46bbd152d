import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../../src/', import.meta.url));

/** Returns the scripts of the site in which a pattern occurs. */
function scriptsWith(pattern: RegExp): string[] {
  const scripts = ['browser', 'search', 'components', 'layouts', 'pages'].flatMap((folder) =>
    readdirSync(src + folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|astro)$/.test(file))
      .map((file) => `${folder}/${file.replaceAll('\\', '/')}`),
  );
  return scripts.filter((file) => pattern.test(readFileSync(src + file, 'utf8')));
}

test('one module reads the files of the site', () => {
  expect(scriptsWith(/\bfetch\(|XMLHttpRequest|sendBeacon|importScripts/)).toEqual([
    'browser/shared/site-files.ts',
  ]);
});

test('one module says where the page is, so that copied links never lead to a copy of the site', () => {
  // The first asks whether each file on a disk has a storage of its own, and makes no link.
  expect(scriptsWith(/location\.(origin|href|host)|document\.(URL|baseURI)/)).toEqual([
    'browser/box/box.ts',
    'browser/shared/page-address.ts',
  ]);
});

test('one module makes the addresses of the page’s archive', () => {
  // The second stands for the first in a copy on a disk.
  expect(scriptsWith(/\bmakeUrls\(/)).toEqual(['browser/box/box-urls.ts', 'browser/site/page-urls.ts']);
});
