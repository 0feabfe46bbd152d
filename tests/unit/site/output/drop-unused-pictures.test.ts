import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dropUnusedPictures } from '../../../../src/site/output/drop-unused-pictures.ts';
import { writeFiles } from '../../../support/build.ts';

test('of the pictures that a bundler has copied, those remain that a page, style or script names', () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-'));
  writeFiles(folder, {
    '_astro/it’s "one".Aa-b_1.png': 'a picture of fiction',
    '_astro/two.Cc3.svg': 'a picture of fiction',
    '_astro/three.Dd4.webp': 'a picture of fiction',
    '_astro/four.Ee5.jpg': 'a picture of fiction',
    '_astro/four-again.Ee5.jpg': 'a picture that says its own name: four.Ee5.jpg',
    '_astro/five.Hh8.gif': 'a picture of fiction',
    '_astro/letters.Ff6.woff2': 'no picture',
    'shelf/index.html': '<img src="/_astro/it%E2%80%99s%20&quot;one&quot;.Aa-b_1.png">',
    'titles.txt': 'five.Hh8.gif',
    '_astro/sheet.css': 'a { background: url(two.Cc3.svg) }',
    '_astro/script.js': 'show("/_astro/three.Dd4.webp")',
    'theme/logo.Gg7.webp': 'of the look, which pages name that are not there yet',
    '.prerender/entry.mjs': 'import "four.Ee5.jpg"',
    '.prerender/four.Ee5.js': '"four.Ee5.jpg"',
  });
  dropUnusedPictures(folder);
  expect(readdirSync(join(folder, 'theme'))).toEqual(['logo.Gg7.webp']);
  expect(readdirSync(join(folder, '_astro')).toSorted()).toEqual([
    'five.Hh8.gif',
    'it’s "one".Aa-b_1.png',
    'letters.Ff6.woff2',
    'script.js',
    'sheet.css',
    'three.Dd4.webp',
    'two.Cc3.svg',
  ]);
});
