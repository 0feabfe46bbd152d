import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { column, pdf } from '../../../../support/pdf.ts';
import { picture } from '../../../../support/picture.ts';

// All texts, people and places are fiction.

const stated = { paper: 'Example Courier', issued: '1923-05-02' };
const issueFile = 'issues/example-courier-1923-05-02.yaml';
const tableFile = (page: number) => `issues/example-courier-1923-05-02/${page}.tsv`;
const pages = [
  [
    ...column(50, 60, ['The ferry returns'], 24),
    ...column(50, 150, [
      'The ferry came back to the har-',
      'bor on Monday morning in a fog',
      'so thick that it was not seen.',
    ]),
    ...column(310, 150, [
      'The company had a timetable',
      'from the month of April on,',
      'and two more boats for all.',
    ]),
  ],
  [
    ...column(50, 150, [
      'Lamps burned on the quay for',
      'all of the night, and nobody',
      'was there to see them burn.',
    ]),
  ],
];

/** The place of a word in Courier, whose letters are 0.6 of their size wide, in pixels of a page of 600 by 800 points. */
const expected = (
  text: string,
  line: string,
  [x, y, size]: readonly [number, number, number],
  scale: number,
) => {
  const left = (x + 0.6 * size * line.indexOf(text)) * scale;
  return { left, right: left + 0.6 * size * text.length * scale, baseline: y * scale };
};
const rowOf = (table: string, word: string) =>
  table
    .split('\n')
    .map((line) => line.split('\t'))
    .find((cells) => cells[5] === word)!;

test('a PDF of an issue that the keeper names is imported as a draft, with the places of its words', async () => {
  const content = writeContent({});
  const { outcomes, warnings } = await importFrom(writeBatch({ 'issue.pdf': pdf(pages) }), content, stated);
  expect(outcomes).toEqual(['draft']);
  expect(warnings.join()).toContain('2 pages have no picture, because in the PDF it is not a single JPEG');
  const files = filesOf(content);
  expect(files[issueFile]!.match(/size: .*|page: \d/g)).toEqual([
    'size: [1200, 1600]',
    'size: [1200, 1600]',
    'page: 1',
    'page: 2',
  ]);
  for (const [page, word, line, at] of [
    [1, 'returns', 'The ferry returns', [50, 60, 24]],
    [1, 'Monday', 'bor on Monday morning in a fog', [50, 163, 10]],
    [1, 'timetable', 'The company had a timetable', [310, 150, 10]],
    [2, 'quay', 'Lamps burned on the quay for', [50, 150, 10]],
  ] as const) {
    const { left, right, baseline } = expected(word, line, at, 2);
    const [x = 0, y = 0, width = 0, height = 0] = rowOf(files[tableFile(page)]!, word).map(Number);
    // Letters are not all as wide as the program takes them to be.
    expect(Math.abs(x - left)).toBeLessThan(24);
    expect(Math.abs(x + width - right)).toBeLessThan(24);
    expect(y).toBeLessThan(baseline);
    expect(y + height).toBeGreaterThan(baseline);
  }
  expect(rowOf(files[tableFile(1)]!, 'har-').at(6)).toBe('harbor');
  expect(rowOf(files[tableFile(1)]!, 'bor').at(6)).toBe('harbor');
  expect(await errorsOf(content)).toEqual([]);
});

test('pictures that pdftoppm makes are those of its pages, each of which may become an article', async () => {
  const content = writeContent({});
  const batch = writeBatch({
    'issue.pdf': pdf(pages),
    'issue-1.png': picture(300, 400),
    'issue-2.png': picture(300, 400),
  });
  const { outcomes } = await importFrom(batch, content, { ...stated, byPage: true });
  expect(outcomes).toEqual(['draft', 'draft']);
  const files = filesOf(content);
  expect(files[issueFile]!.match(/picture: .*|size: .*/g)).toEqual([
    'picture: example-courier-1923-05-02/1.png',
    'size: [300, 400]',
    'picture: example-courier-1923-05-02/2.png',
    'size: [300, 400]',
  ]);
  await importFrom(batch, content, { ...stated, byPage: true, update: true });
  expect(filesOf(content)).toEqual(files);
  expect(await errorsOf(content)).toEqual([]);
});

test('a PDF that is no issue has no places, as before', async () => {
  const content = writeContent({});
  const { warnings } = await importFrom(writeBatch({ 'a.pdf': pdf(pages) }), content);
  expect(warnings.join()).not.toContain('places');
  expect(Object.keys(filesOf(content)).some((file) => file.startsWith('issues/'))).toBe(false);
});

async function jpegOf(background: string): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 300, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer();
}

test('a page that is one JPEG is taken out as it is, and its words are where they are in it', async () => {
  const content = writeContent({});
  const scans = [{ jpeg: await jpegOf('white') }, { jpeg: await jpegOf('gray') }];
  const batch = writeBatch({ 'issue.pdf': pdf(pages, { scans }) });
  const { warnings } = await importFrom(batch, content, stated);
  for (const [index, { jpeg }] of scans.entries())
    expect(readFileSync(join(content, `issues/example-courier-1923-05-02/${index + 1}.jpg`))).toEqual(jpeg);
  const [x = 0, , width = 0] = rowOf(filesOf(content)[tableFile(1)]!, 'Monday').map(Number);
  const { left, right } = expected('Monday', 'bor on Monday morning in a fog', [50, 163, 10], 0.5);
  expect(Math.abs(x - left)).toBeLessThan(6);
  expect(Math.abs(x + width - right)).toBeLessThan(6);
  expect(warnings.join()).not.toContain('no picture');
  expect(await errorsOf(content)).toEqual([]);
  await importFrom(batch, content, { ...stated, update: true });
  expect(Object.keys(filesOf(content)).filter((file) => file.endsWith('.jpg'))).toHaveLength(2);
});

test.each([
  ['text is seen above it', { isTextSeen: true }],
  ['it covers a part of the page', { width: 300 }],
])('a JPEG is not taken for the picture of a page if %s', async (_, more) => {
  const content = writeContent({});
  const scans = [{ jpeg: await jpegOf('white'), ...more }, { jpeg: await jpegOf('gray') }];
  const { warnings } = await importFrom(writeBatch({ 'issue.pdf': pdf(pages, { scans }) }), content, stated);
  expect(Object.keys(filesOf(content)).filter((file) => file.endsWith('.jpg'))).toEqual([
    'issues/example-courier-1923-05-02/2.jpg',
  ]);
  expect(warnings.join()).toContain('1 page has no picture');
});

test('a PDF beside an issue that has other pages adds none, and is a text without a place', async () => {
  const content = writeContent({});
  await importFrom(writeBatch({ 'issue.pdf': pdf(pages) }), content, stated);
  const before = filesOf(content)[issueFile];
  const other = [
    [
      ...column(50, 150, [
        'Gulls sat on the quay for all',
        'of the day, and nobody was',
        'there to see them leave.',
      ]),
    ],
    pages[1]!,
  ];
  const { warnings } = await importFrom(writeBatch({ 'other.pdf': pdf(other) }), content, stated);
  expect(filesOf(content)[issueFile]).toBe(before);
  expect(warnings.join()).toContain(`could not be added to content/${issueFile}, which has other pages`);
});
