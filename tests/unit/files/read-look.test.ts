import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkitten';
import { expect, test } from 'vitest';
import { problemText } from '../../../src/archive/problem.ts';
import { readLook } from '../../../src/files/look/read-look.ts';
import { siteSchema } from '../../../src/schema/site.ts';
import { writeFiles } from '../../support/build.ts';
import { picture } from '../../support/picture.ts';
import { projectFolder } from '../../support/project.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const needed = { title: 'The Elm Courier', description: 'Fiction.', url: 'https://courier.example/' };

async function lookOf(look: object, files: Parameters<typeof writeFiles>[1] = {}) {
  const folder = temporaryFolder();
  writeFiles(join(folder, 'public'), files);
  const site = siteSchema.parse({ ...needed, look });
  const read = await readLook(site, join(folder, 'public'), 'content/site.yaml', join(folder, 'copies'));
  return { ...read, messages: read.problems.map(problemText) };
}

const newsletter = join(projectFolder, 'tests/fixtures/looks/community/public');

test('an archive without a look has none', async () => {
  const read = await readLook(siteSchema.parse(needed), temporaryFolder(), 'content/site.yaml');
  expect(read).toEqual({ look: { typefaces: [], style: '' }, problems: [] });
});

test('reads the style, weight and metrics of font files', async () => {
  const site = siteSchema.parse({
    ...needed,
    look: { typefaces: { text: ['theme/courier-prime.woff2', 'theme/courier-prime-italic.woff2'] } },
  });
  const { look, problems } = await readLook(site, newsletter, 'content/site.yaml');
  expect(problems).toEqual([]);
  const [typeface] = look.typefaces;
  expect(typeface!.fonts.map(({ weight, style, range }) => [weight, style, range])).toEqual([
    ['400', 'normal', undefined],
    ['400', 'italic', undefined],
  ]);
  expect(typeface!.main).toBe(0);
  // All letters of a typewriter are as wide: 0.6 of its size.
  expect(typeface!.metrics.width).toBeCloseTo(0.6, 2);
  expect(look.style).toContain('--measure');
});

test('takes of an installed package the styles that the site uses, each subset with its characters', async () => {
  const { look, messages } = await lookOf({
    typefaces: { text: '@fontsource-variable/source-serif-4' },
  });
  expect(messages).toEqual([]);
  const [text] = look.typefaces;
  const latin = text!.fonts.filter(({ path }) => path.includes('-latin-wght'));
  expect(latin.map(({ weight, style }) => [weight, style])).toEqual([
    ['400 700', 'normal'],
    ['400 700', 'italic'],
  ]);
  expect(latin[0]!.range).toMatch(/^U\+0000-00FF/);
  expect(text!.generic).toBe('serif');
  // Only the weights that are used are published.
  for (const { file, path } of latin)
    expect(statSync(file).size).toBeLessThan(0.8 * statSync(join(projectFolder, 'node_modules', path)).size);
});

test('opens a logo as any other picture, and refuses what is none', async () => {
  const good = await lookOf({ logo: 'theme/logo.png' }, { 'theme/logo.png': picture(300, 80) });
  expect(good.messages).toEqual([]);
  expect([good.look.logo!.width, good.look.logo!.height]).toEqual([300, 80]);
  const bad = await lookOf(
    { logo: 'theme/logo.png', logoDark: 'theme/none.svg' },
    { 'theme/logo.png': '<script>run()</script>' },
  );
  expect(bad.look.logo).toBeUndefined();
  expect(bad.messages.join('\n')).toMatchInlineSnapshot(`
    "content/site.yaml  look.logoDark
      There is no file public/theme/none.svg.
      Put the picture there.
    content/site.yaml  look.logo
      The file "logo.png" is not a picture.
      Only pictures whose content is JPEG, PNG, GIF, WebP, AVIF, TIFF or SVG can be shown. Save it as one of these, or remove it from the text."
  `);
});

const cyrillic =
  'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2';

test('reads which letters a font for share cards has', async () => {
  const bytes = readFileSync(join(projectFolder, cyrillic));
  const { look, messages } = await lookOf({ cardFont: 'theme/own.woff2' }, { 'theme/own.woff2': bytes });
  expect(messages).toEqual([]);
  const has = (letter: string) =>
    look.cardFont!.ranges.some(
      ([first, last]) => first <= letter.codePointAt(0)! && letter.codePointAt(0)! <= last,
    );
  expect(['Ж', 'я', 'ё', '灯', 'ж'].map(has)).toEqual([true, true, true, false, true]);
  expect(readFileSync(look.cardFont!.files[0]!.path).equals(bytes)).toBe(true);
});

test('says what is wrong with a font for share cards and what to do', async () => {
  const faults = async (files: Parameters<typeof writeFiles>[1]) =>
    (await lookOf({ cardFont: 'theme/own.otf' }, files)).messages.join('\n');
  expect(await faults({})).toMatchInlineSnapshot(`
    "content/site.yaml  look.cardFont
      There is no file public/theme/own.otf.
      Put the font there."
  `);
  expect(await faults({ 'theme/own.otf': 'OTTO, but for these words nothing of it' })).toMatchInlineSnapshot(`
    "content/site.yaml  look.cardFont
      "theme/own.otf" is not a font that can be read, a collection of fonts, or damaged.
      Put one font there, as OTF, TTF or WOFF2."
  `);
});

test('says what is wrong with a typeface and what to do', async () => {
  const faults = async (text: unknown, files: Parameters<typeof writeFiles>[1] = {}) =>
    (await lookOf({ typefaces: { text } }, files)).messages.join('\n');
  expect(await faults('theme/none.woff2')).toMatchInlineSnapshot(`
    "content/site.yaml  look.typefaces.text
      There is no file public/theme/none.woff2.
      Put the font there."
  `);
  expect(await faults('@fontsource/no-such-typeface')).toMatchInlineSnapshot(`
    "content/site.yaml  look.typefaces.text
      The package "@fontsource/no-such-typeface" is not installed.
      Run npm install @fontsource/no-such-typeface, or put a WOFF2 file into public/theme/ and name it like theme/name.woff2."
  `);
  expect(await faults(['@fontsource-variable/archivo', 'theme/a.woff2'])).toMatchInlineSnapshot(`
    "content/site.yaml  look.typefaces.text
      "@fontsource-variable/archivo" is a whole typeface, and other files are listed with it.
      Name one package, or files of one typeface."
  `);
  expect(await faults('theme/a.woff2', { 'theme/a.woff2': 'wOF2, but for these words nothing of it' }))
    .toMatchInlineSnapshot(`
    "content/site.yaml  look.typefaces.text
      "theme/a.woff2" is not a font that browsers can read, or is damaged.
      Save it as WOFF2, and put it there again."
  `);
});

test('warns of typefaces that make every page heavy', async () => {
  const folder = temporaryFolder();
  const heavy =
    'node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2';
  writeFiles(join(folder, 'public'), { 'theme/heavy.woff2': readFileSync(join(projectFolder, heavy)) });
  const site = siteSchema.parse({ ...needed, look: { typefaces: { text: 'theme/heavy.woff2' } } });
  const { problems } = await readLook(site, join(folder, 'public'), 'content/site.yaml');
  expect(problems.map(problemText).join('\n')).toMatchInlineSnapshot(`
    "content/site.yaml  look.typefaces  (warning)
      A page loads up to 172 kB of typefaces, which is slow for readers far from a fast network.
      Stay below 130 kB: use one typeface for text and headings, or files with fewer signs and weights."
  `);
});

test('a font for share cards may be an installed package, which an archive in Japanese need not state', async () => {
  const name = '@fontsource-variable/noto-serif-jp';
  const { look, messages } = await lookOf({ cardFont: name });
  expect(messages).toEqual([]);
  const partWith = (letter: string) =>
    look.cardFont!.files.filter(({ ranges }) =>
      ranges.some(([first, last]) => first <= letter.codePointAt(0)! && letter.codePointAt(0)! <= last),
    );
  // A sign is in one of more than a hundred parts, which has a glyph for it.
  expect(look.cardFont!.files.length).toBeGreaterThan(100);
  for (const letter of ['灯', 'の', 'ン']) {
    const [part, ...others] = partWith(letter);
    expect(others).toEqual([]);
    expect((create(readFileSync(part!.path)) as Font).characterSet).toContain(letter.codePointAt(0));
  }

  const japanese = await readLook(
    siteSchema.parse({ ...needed, language: 'ja' }),
    temporaryFolder(),
    'site.yaml',
  );
  expect(japanese.look.cardFont).toEqual(look.cardFont);
  const english = await readLook(siteSchema.parse(needed), temporaryFolder(), 'site.yaml');
  expect(english.look.cardFont).toBeUndefined();
  const missing = await lookOf({ cardFont: '@fontsource/no-such-font' });
  expect(missing.messages.join('\n')).toContain('Run npm install @fontsource/no-such-font');
});
