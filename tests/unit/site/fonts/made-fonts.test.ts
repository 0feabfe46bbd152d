import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fontSources, makeFont } from '../../../../src/site/fonts/font-sources.ts';
import { fontsFolder } from '../../../../src/site/fonts/fonts-folder.ts';

test.each(fontSources)('$file, made anew, is the file in the project', async (font) => {
  const made = await makeFont(font);
  expect(hash('sha256', made)).toBe(hash('sha256', readFileSync(join(fontsFolder, font.file))));
});
