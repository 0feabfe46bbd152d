import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFonts } from '../../../../src/site/fonts/fonts.ts';
import { scriptFaces } from '../../../../src/shared/base/script-face.ts';

test('the fonts of a page weigh at most 130 kB in each script, and are made once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-fonts-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await makeFonts(folder);
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  const latin = fonts.filter((name) => name.endsWith('-latin.woff2'));
  expect(latin).toEqual([
    'libre-franklin-latin.woff2',
    'newsreader-display-latin.woff2',
    'newsreader-italic-latin.woff2',
    'newsreader-text-latin.woff2',
  ]);
  const others = scriptFaces.map(({ file }) => `${file}.woff2`);
  expect(fonts.length).toBe(3 * latin.length + others.length);
  const weightOf = (names: readonly string[]) =>
    names.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(weightOf(latin)).toBeLessThan(130_000);
  // Half of what the first search of a visit loads.
  expect(weightOf(['libre-franklin-latin.woff2', 'newsreader-text-latin.woff2'])).toBeLessThan(61_000);
  // A page in another script has no italics, and sets its headlines in the same face.
  const text = ['libre-franklin-latin.woff2', 'newsreader-text-latin.woff2'];
  for (const other of others) expect(weightOf([...text, other]), other).toBeLessThan(130_000);
  const made = () => fonts.map((name) => statSync(join(folder, name)).mtimeMs);
  const before = made();
  await makeFonts(folder);
  expect(made()).toEqual(before);
});
