import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFonts } from '../../../../src/site/fonts/fonts.ts';

test('the fonts of a page in a Latin script weigh at most 130 kB, and are made once', async () => {
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
  expect(fonts.length).toBe(3 * latin.length);
  const weight = latin.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(weight).toBeLessThan(130_000);
  const made = () => fonts.map((name) => statSync(join(folder, name)).mtimeMs);
  const before = made();
  await makeFonts(folder);
  expect(made()).toEqual(before);
});
