import { expect, test } from 'vitest';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { picture } from '../../../../support/picture.ts';

// All texts, people and places are fiction.

const withoutDigests = (yaml: string) => yaml.replace(/^ +imported: \S{4}\n/gm, '');

const stated = { paper: 'Example Courier', issued: '1923-05-02' };
const issueFile = 'issues/example-courier-1923-05-02.yaml';
const tableFile = (page: number) => `issues/example-courier-1923-05-02/${page}.tsv`;

/** A word of hOCR at a place, as the test states it. */
type Word = readonly [text: string, bbox: string, confidence?: number];
const hocrWord = ([text, bbox, confidence = 90]: Word) =>
  `<span class='ocrx_word' title='${bbox}; x_wconf ${confidence}'>${text}</span>`;
const hocrPage = (image: string, lines: readonly (readonly Word[])[]) =>
  `<div class='ocr_page' title='image "${image}"; bbox 0 0 1200 1600; ppageno 0'><div class='ocr_carea'><p class='ocr_par' title='bbox 90 90 900 400'>${lines.map((line) => `<span class='ocr_line'>${line.map(hocrWord).join(' ')}</span>`).join('\n')}</p></div></div>`;
const hocr = (...pages: readonly string[]) =>
  `<?xml version="1.0"?><!DOCTYPE html><html><head><title></title></head><body>${pages.join('')}</body></html>`;

const first: readonly (readonly Word[])[] = [
  [
    ['The', 'bbox 100 100 180 140', 91],
    ['ferry', 'bbox 200.4 100 300.6 140.2', 84],
    ['left', 'bbox 320 100 300 140'],
    ['the', 'bbox 500 100 560 140'],
    ['har-', 'bbox 600 100 700 140'],
  ],
  [
    ['bor,', 'bbox 100 150 190 190'],
    ['and', 'bbox 200 150 270 190'],
    ['came', 'bbox 300 150 9000 190'],
    ['back.', 'nobox'],
  ],
];
const second: readonly (readonly Word[])[] = [
  [
    ['Lamps', 'bbox 100 1500 250 1540'],
    ['burned.', 'bbox 300 1500 450 1540'],
  ],
];

test('hOCR of an issue that the keeper names is imported with the places of its words and its pictures', async () => {
  const content = writeContent({});
  const batch = writeBatch({
    'issue.hocr': hocr(hocrPage('scans/a.png', first), hocrPage('scans/b.png', second)),
    'a.png': picture(600, 800),
    'scans/b.png': picture(1200, 1600),
  });
  const { outcomes, refused, warnings } = await importFrom(batch, content, stated);
  expect({ outcomes, refused }).toEqual({ outcomes: ['draft'], refused: [] });
  const files = filesOf(content);
  const [article = ''] = Object.keys(files).filter((file) => file.startsWith('articles/'));
  const id = article.replace(/^.*\/(.*)\.md$/, '$1');
  expect(withoutDigests(files[issueFile]!)).toBe(`paper: example-courier
date: 1923-05-02
pages:
  - picture: example-courier-1923-05-02/1.png
    size: [600, 800]
    words: example-courier-1923-05-02/1.tsv
    source: issue.hocr 1
  - picture: example-courier-1923-05-02/2.png
    size: [1200, 1600]
    words: example-courier-1923-05-02/2.tsv
    source: issue.hocr 2
articles:
  - article: ${id}
    regions:
      - page: 1
        blocks: [[45, 45, 405, 155]]
      - page: 2
        blocks: [[90, 90, 810, 310]]
`);
  expect(files[tableFile(1)]!.split('\n').slice(1)).toEqual([
    '50\t50\t40\t20\t91\tThe',
    '100\t50\t50\t20\t84\tferry',
    '250\t50\t30\t20\t90\tthe',
    '300\t50\t50\t20\t90\thar-\tharbor,',
    '50\t75\t45\t20\t90\tbor,\tharbor,',
    '100\t75\t35\t20\t90\tand',
    '150\t75\t450\t20\t90\tcame',
    '',
  ]);
  expect(files[article]).toContain('The ferry left the harbor, and came back.');
  expect(files[article]).toContain('date: 1923-05-02');
  expect(files[article]).toContain('publisher: Example Courier');
  expect(files['papers/example-courier.yaml']).toBe('name: Example Courier\n');
  expect(warnings.join()).toContain('2 words state no rectangle on the page');
  expect(await errorsOf(content)).toEqual([]);
});

test('without a paper or a day, an article has no place, and the import says so', async () => {
  const content = writeContent({});
  const batch = writeBatch({ 'issue.hocr': hocr(hocrPage('a.png', first)) });
  const none = await importFrom(batch, content, { dryRun: true });
  expect(none.warnings.join()).toContain(
    'Where its words stand on the page was not imported, because the paper is not stated.',
  );
  const { warnings } = await importFrom(batch, content, { paper: 'Example Courier' });
  expect(warnings.join()).toContain('because the day of the issue is not known.');
  expect(Object.keys(filesOf(content)).filter((file) => !file.startsWith('articles/'))).toEqual([]);
});

test('pages in files of their own become one issue, each page an article, and none twice', async () => {
  const content = writeContent({});
  const batch = writeBatch({
    'p1.hocr': hocr(hocrPage('p1.tif', first)),
    'p2.hocr': hocr(hocrPage('p2.tif', second)),
    'p2.png': picture(1200, 1600),
  });
  await importFrom(batch, content, stated);
  const once = filesOf(content);
  expect(once[issueFile]!.match(/source: .*/g)).toEqual(['source: p1.hocr', 'source: p2.hocr']);
  expect(once[issueFile]!.match(/page: \d/g)).toEqual(['page: 1', 'page: 2']);
  expect(once[issueFile]).toContain('picture: example-courier-1923-05-02/2.png');
  expect(once[tableFile(2)]).toContain('Lamps');
  await importFrom(batch, content, stated);
  expect(filesOf(content)).toEqual(once);
  expect(await errorsOf(content)).toEqual([]);
});

test('each page of a file becomes an article if the keeper wants that', async () => {
  const content = writeContent({});
  const batch = writeBatch({ 'issue.hocr': hocr(hocrPage('', first), hocrPage('', second)) });
  const { outcomes } = await importFrom(batch, content, { ...stated, byPage: true });
  expect(outcomes).toEqual(['draft', 'draft']);
  const files = filesOf(content);
  expect(files[issueFile]!.match(/article: |page: \d/g)).toEqual([
    'article: ',
    'page: 1',
    'article: ',
    'page: 2',
  ]);
});

/** Letters of FineReader, 10 pixels wide each, from a place on. */
const letters = (text: string, left: number, top: number, more = '') =>
  [...text]
    .map(
      (letter, index) =>
        `<charParams l="${left + 10 * index}" t="${top}" r="${left + 10 * index + 10}" b="${top + 20}" ${more}>${letter}</charParams>`,
    )
    .join('\n');
const abbyyLine = (inner: string) =>
  `<line baseline="1" l="0" t="0" r="1" b="1"><formatting lang="EnglishUnitedStates">\n${inner}\n</formatting></line>`;
const abbyy = (blocks: string, attributes = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<document ${attributes} version="1.0" pagesCount="1">\n<page width="1200" height="1600" resolution="300">${blocks}</page></document>`;
const abbyyBlocks = `<block blockType="Text" l="50" t="50" r="900" b="400"><text><par>${abbyyLine(letters('The har¬', 100, 100, 'charConfidence="80"'))}${abbyyLine(letters('bor', 100, 130, 'charConfidence="255"'))}</par></text></block><block blockType="Table" l="50" t="500" r="900" b="900"><row><cell><text><par>${abbyyLine(letters('Tide', 60, 510, 'charConfidence="100"'))}</par></text></cell></row></block><block blockType="Picture" l="0" t="0" r="10" b="10"/><block blockType="Text" l="50" t="1000" r="900" b="1100"><text><par>${abbyyLine('Plain words')}</par></text></block>`;

test.each(['', 'xmlns="http://www.abbyy.com/FineReader_xml/FineReader10-schema-v1.xml"'])(
  'XML of FineReader is imported with the places of its words, with or without its namespace (%s)',
  async (attributes) => {
    const content = writeContent({});
    const batch = writeBatch({ 'p1.xml': abbyy(abbyyBlocks, attributes), 'p1.png': picture(1200, 1600) });
    const { outcomes, warnings } = await importFrom(batch, content, stated);
    expect(outcomes).toEqual(['draft']);
    const files = filesOf(content);
    expect(files[tableFile(1)]!.split('\n').slice(1)).toEqual([
      '100\t100\t30\t20\t80\tThe',
      '140\t100\t40\t20\t80\thar-\tharbor',
      '100\t130\t30\t20\t\tbor\tharbor',
      '',
      '60\t510\t40\t20\t100\tTide',
      '',
    ]);
    expect(files[issueFile]).toContain(
      'blocks: [[100, 100, 80, 50], [60, 510, 40, 20], [50, 1000, 850, 100]]',
    );
    expect(files[issueFile]).toContain('picture: example-courier-1923-05-02/1.png');
    const text = Object.entries(files).find(([file]) => file.startsWith('articles/'))![1];
    expect(text).toContain('The harbor\n');
    expect(warnings.join()).toContain('2 words state no rectangle');
    expect(await errorsOf(content)).toEqual([]);
  },
);

test('XML of FineReader without text, or nested too deeply, is refused', async () => {
  const batch = writeBatch({
    'a.xml': abbyy('<block blockType="Picture"/>'),
    'b.xml': abbyy(`<block blockType="Text">${'<text>'.repeat(100_000)}`),
  });
  const { refused } = await importFrom(batch, writeContent({}), stated);
  expect(refused).toEqual([
    'a.xml: There is no text on these pages.',
    'b.xml: Its elements are nested too deeply.',
  ]);
});

test('a page of ALTO without METS has its place in the issue that the keeper names', async () => {
  const content = writeContent({});
  const alto = `<alto><Layout><Page WIDTH="1200" HEIGHT="1600"><PrintSpace><TextBlock ID="b" HPOS="90" VPOS="90" WIDTH="300" HEIGHT="60"><TextLine><String CONTENT="Lamps" HPOS="100" VPOS="100" WIDTH="80" HEIGHT="20"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;
  await importFrom(writeBatch({ 'p1.xml': alto }), content, stated);
  const files = filesOf(content);
  expect(files[issueFile]).toContain('blocks: [[90, 90, 300, 60]]');
  expect(files[tableFile(1)]).toContain('100\t100\t80\t20\t\tLamps');
});

test.each(['p1.jp2', 'scan.jp2'])(
  'a picture in JPEG 2000 (%s) is named, with the tool that converts it',
  async (name) => {
    const batch = writeBatch({ 'p1.hocr': hocr(hocrPage('scan.tif', first)), [name]: 'jp2' });
    const { warnings } = await importFrom(batch, writeContent({}), stated);
    expect(warnings.join()).toContain(
      `1 picture of a page can’t be read, such as those in JPEG 2000: ${name}.`,
    );
  },
);
