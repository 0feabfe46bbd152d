import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { programRoot } from '../../../../src/files/roots.ts';
import { scriptFaces } from '../../../../src/shared/base/script-face.ts';
import { iconFile } from '../../../../src/site/share/icon-file.ts';
import type { ShareCard } from '../../../../src/views/meta/share-image.ts';
import { openTypesetter, type Typesetter } from '../../../../src/site/share/typesetter.ts';
import { shareCardSvg } from '../../../../src/site/share/share-card.ts';

let typesetter: Typesetter;
beforeAll(async () => {
  typesetter = await openTypesetter();
}, 60_000);

test('text becomes outlines of our typefaces, with kerning and ligatures', () => {
  const width = (text: string) => typesetter.width(text, 'newsreader-display', 100);
  expect(width('AV')).toBeLessThan(width('A') + width('V'));
  const shapes = typesetter.outline('fi', 'newsreader-display', 100).match(/<path/g);
  expect(shapes?.length).toBe(1);
  expect(typesetter.outline('Ł ở é', 'newsreader-display', 100).match(/<path/g)?.length).toBe(3);
  expect(typesetter.outline('灯', 'newsreader-display', 100)).toBe('');
  expect(width('灯')).toBe(0);
});

test.each([
  // Letters that join or combine are other glyphs than alone.
  ['منارة', 'ا ل م'],
  ['क्षेत्र', 'क ष त'],
  ['שָׁלוֹם', 'ש ל'],
])('%s is set in the typeface of its script', async (word, letters) => {
  const other = await openTypesetter(scriptFaces);
  const outline = other.outline(word, 'newsreader-display', 100);
  expect(outline).toContain('<path');
  expect(other.width(word, 'newsreader-display', 100)).toBeGreaterThan(50);
  expect(other.outline(letters, 'newsreader-display', 100)).not.toBe(outline);
  expect(typesetter.outline(word, 'newsreader-display', 100)).toBe('');
});

test('the lines of a card in Arabic begin at the right', async () => {
  const card = { title: 'منارة', line: 'منارة', foot: 'a.example', isReversed: true };
  const svg = shareCardSvg(card, await openTypesetter(scriptFaces));
  const starts = [...svg.matchAll(/<g fill="[^"]*" transform="translate\((\d+) /g)].map(([, x]) => Number(x));
  expect(starts.length).toBe(3);
  expect(Math.min(...starts)).toBeGreaterThan(600);
});

test('the title of an article that runs the other way than the archive begins at its own side, and the rest does not', async () => {
  const opened = await openTypesetter(scriptFaces);
  const startsOf = (card: ShareCard) =>
    [...shareCardSvg(card, opened).matchAll(/<g fill="[^"]*" transform="translate\((\d+) /g)].map(
      ([, x]) => Number(x) > 600,
    );
  const card = { kicker: '1962', title: 'Elm منارة', foot: 'a.example' };
  expect(startsOf({ ...card, isTextReversed: true })).toEqual([false, true, false]);
  expect(startsOf({ ...card, isReversed: true, isTextReversed: false })).toEqual([true, false, true]);
});

test('letters that our typefaces lack are set in the font that the keeper names', async () => {
  const files = 'node_modules/@fontsource-variable/source-serif-4/files/';
  const font = join(programRoot, files, 'source-serif-4-cyrillic-wght-normal.woff2');
  const own = await openTypesetter([], [font]);
  expect(typesetter.outline('Маяк', 'newsreader-display', 100)).toBe('');
  expect(own.outline('Маяк', 'newsreader-display', 100).match(/<path/g)?.length).toBe(4);
  expect(own.outline('Elm', 'newsreader-display', 100)).toBe(
    typesetter.outline('Elm', 'newsreader-display', 100),
  );
});

test('a card for which few files are opened is the same as one for which all are', async () => {
  for (const text of ['Ferry', 'Łódź', 'Nguyễn Ái Quốc', 'Ferry – “Łódź” Việt … منارة', '']) {
    const card = { title: text, foot: text };
    expect(shareCardSvg(card, await openTypesetter(scriptFaces, [], text))).toBe(
      shareCardSvg(card, await openTypesetter(scriptFaces)),
    );
  }
});

test('a line of Chinese ends between any two signs, but not before a full stop', () => {
  const lines: string[] = [];
  // Each sign is as wide as it is high.
  const square: Typesetter = {
    width: (text, _, size) => [...text].length * size,
    outline: (text) => {
      lines.push(text);
      return '';
    },
  };
  const title = '灯笼湾的灯塔经过九年修缮之后重新开放，守塔人说每天晚上都会点灯。';
  shareCardSvg({ title, foot: '' }, square);
  const set = lines.filter((line) => line !== '');
  expect(set.join('')).toBe(title);
  expect(set.length).toBeGreaterThan(1);
  expect(set.filter((line) => /^[，。]/u.test(line))).toEqual([]);
});

test('a card has no text that another font could render, and is the same each time', async () => {
  const card = {
    kicker: '19 June 2018',
    title: 'Ferry workers press Elm',
    line: 'A line.',
    foot: 'The Courier',
  };
  const svg = shareCardSvg(card, typesetter);
  expect(svg).not.toMatch(/<text|font|href/);
  expect(shareCardSvg(card, await openTypesetter())).toBe(svg);
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  expect([width, height]).toEqual([1200, 630]);
});

test.for([
  ['one word', 'Harbour'],
  ['many words', 'harbour board '.repeat(60)],
  ['a word that is too long', 'Donaudampfschifffahrtsgesellschaftskapitänswitwe'.repeat(2)],
  ['nothing', ''],
] as const)('%s stays within the card', async ([, title]) => {
  const svg = shareCardSvg({ title, line: 'ferry '.repeat(80), foot: 'f'.repeat(200) }, typesetter);
  const { data, info } = await sharp(Buffer.from(svg))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isPaper = (x: number, y: number) => data[(y * info.width + x) * info.channels]! > 245;
  const edges = [...Array(info.height).keys()].flatMap((y) => [isPaper(60, y), isPaper(1140, y)]);
  expect(edges.every(Boolean)).toBe(true);
  // Nothing touches the rules.
  const rows = [118, 130, 150, 515, 530].map((y) =>
    [...Array(1000).keys()].every((x) => isPaper(x + 100, y)),
  );
  expect(rows).toEqual([true, true, true, true, true]);
});

test('an icon file states the position of each of its pictures', async () => {
  const images = await Promise.all(
    [16, 32].map(async (size) => {
      const create = { width: size, height: size, channels: 3, background: '#fff' } as const;
      return { size, png: await sharp({ create }).png().toBuffer() };
    }),
  );
  const file = iconFile(images);
  expect([0, 2, 4].map((at) => file.readUInt16LE(at))).toEqual([0, 1, 2]);
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index;
    expect(file[at]).toBe(size);
    const [bytes, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
    expect(file.subarray(offset, offset + bytes).equals(png)).toBe(true);
  }
});
