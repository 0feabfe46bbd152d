import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scriptFaces } from '../../../../src/shared/base/script-face.ts';
import { digestOfSource, faceRules, fontSources } from '../../../../src/site/fonts/font-sources.ts';
import { fontsFolder } from '../../../../src/site/fonts/fonts-folder.ts';

const weightOf = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + statSync(join(fontsFolder, name)).size, 0);

test('the fonts of a page weigh at most 130 kB in each script', () => {
  const fonts = readdirSync(fontsFolder).filter((name) => name.endsWith('.woff2'));
  const latin = fonts.filter((name) => name.endsWith('-latin.woff2'));
  expect(latin).toEqual([
    'libre-franklin-latin.woff2',
    'newsreader-display-latin.woff2',
    'newsreader-italic-latin.woff2',
    'newsreader-text-latin.woff2',
  ]);
  const others = scriptFaces.map(({ file }) => `${file}.woff2`);
  expect(fonts.length).toBe(3 * latin.length + others.length);
  expect(weightOf(latin)).toBeLessThan(130_000);
  // Half of what the first search of a visit loads.
  expect(weightOf(['libre-franklin-latin.woff2', 'newsreader-text-latin.woff2'])).toBeLessThan(61_000);
  // A page in another script has no italics, and sets its headlines in the same face.
  const text = ['libre-franklin-latin.woff2', 'newsreader-text-latin.woff2'];
  for (const other of others) expect(weightOf([...text, other]), other).toBeLessThan(130_000);
});

test('the fonts in the project are made of the packages that are installed (if not, run npm run fonts)', () => {
  const digests: unknown = JSON.parse(readFileSync(join(fontsFolder, 'digests.json'), 'utf8'));
  expect(digests).toEqual(Object.fromEntries(fontSources.map((font) => [font.file, digestOfSource(font)])));
  // The project’s formatter divides long lines.
  const spaced = (css: string) => css.replaceAll(/\s+/g, ' ');
  expect(spaced(readFileSync(join(fontsFolder, 'faces.css'), 'utf8'))).toBe(spaced(faceRules()));
});
