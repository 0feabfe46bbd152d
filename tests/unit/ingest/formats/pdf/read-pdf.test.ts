import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cleanBody } from '../../../../../src/ingest/clean/clean-body.ts';
import { pdfReader } from '../../../../../src/ingest/formats/pdf/read-pdf.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { column, pdf, type PdfOptions, type PdfText } from '../../../../support/pdf.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

async function read(pages: readonly (readonly PdfText[])[] | Buffer, options?: PdfOptions) {
  const content = Buffer.isBuffer(pages) ? pages : pdf(pages, options);
  const { articles, problems } = await readAll(pdfReader, { name: 'a.pdf', content });
  const [article] = articles;
  const cleaned =
    article &&
    cleanBody(
      article.body,
      article.title,
      () => undefined,
      () => undefined,
    );
  return { article, problems, markdown: cleaned && 'markdown' in cleaned ? cleaned.markdown : undefined };
}

const left = [
  'The ferry came back to the har-',
  'bor on Monday morning in a fog',
  'so thick that its outline could',
  'not be seen from the harbor.',
  '  It was the first crossing in',
  'nine years. The well-known cap-',
  'tain said nothing of the well-',
];
const right = [
  'known weather to anybody there.',
  '  The company announced a new',
  'timetable from the month of',
  'April on, and two more boats.',
  '  Tickets are sold at the quay',
  'and on the boats themselves at',
  'the same price for everybody.',
];

test('reads a headline above two columns, and joins hyphenated words and paragraphs', async () => {
  const { article, markdown, problems } = await read([
    [
      ...column(50, 60, ['The ferry returns'], 24),
      ...column(50, 95, ['By Mira Solano']),
      ...column(50, 115, ['March 5, 2019']),
      ...column(50, 150, left),
      ...column(310, 150, right),
    ],
  ]);
  expect(problems).toEqual([]);
  expect(article).toMatchObject({
    title: 'The ferry returns',
    titleIsProposed: true,
    authors: [{ name: 'Mira Solano' }],
    date: 'March 5, 2019',
  });
  expect(markdown).toBe(
    [
      'The ferry came back to the harbor on Monday morning in a fog so thick that its outline could not be seen from the harbor.',
      'It was the first crossing in nine years. The well-known captain said nothing of the well-known weather to anybody there.',
      'The company announced a new timetable from the month of April on, and two more boats.',
      'Tickets are sold at the quay and on the boats themselves at the same price for everybody.',
    ].join('\n\n') + '\n',
  );
  expect(article!.doubt).toContain('were joined without certainty: captain.');
  expect(article!.doubt).not.toContain('columns');
});

test('omits and counts page numbers, running heads, pictures and rotated text', async () => {
  const page = (number: number, lines: readonly string[]) => [
    { x: 50, y: 30, text: `The Example Courier, ${number} May` },
    ...column(50, 100, lines),
    { x: 290, y: 770, text: `${number}` },
  ];
  const { markdown, problems } = await read(
    [
      page(1, ['The boat came in the morning and', 'went in the evening, as it had']),
      [
        ...page(2, ['always done before the long', 'winter of that year.']),
        { x: 20, y: 400, text: 'SIDEWAYS', isTurned: true },
      ],
    ],
    { hasPicture: true },
  );
  expect(markdown).toBe(
    'The boat came in the morning and went in the evening, as it had always done before the long winter of that year.\n',
  );
  expect(problems.join()).toContain(
    'left out: 1 picture, 4 page numbers or running heads, 1 fragment of rotated text.',
  );
});

test('reports that a page may contain several articles, or a table', async () => {
  const two = await read([
    [
      ...column(50, 60, ['The ferry'], 20),
      ...column(50, 100, ['It came back on Monday.']),
      ...column(50, 200, ['The quay'], 20),
      ...column(50, 240, ['It was built on Tuesday.']),
    ],
  ]);
  expect(two.article!.doubt).toContain('it may contain several articles');
  const cells = ['Monday', 'Tuesday', 'Friday', 'Sunday'].flatMap((day, row) => [
    { x: 50, y: 100 + row * 15, text: day },
    { x: 250, y: 100 + row * 15, text: `${row}` },
  ]);
  expect((await read([cells])).article!.doubt).toContain(
    'The order of the columns on page 1 is not certain.',
  );
});

test('uses fields in its first lines, and is imported into a valid archive', async () => {
  const content = writeContent({});
  const stated = pdf([
    [
      ...column(50, 60, ['Title: The ferry returns']),
      ...column(50, 90, ['Date: 2019-03-05']),
      ...column(50, 120, ['It came back in the morning.']),
    ],
  ]);
  const batch = writeBatch({
    'a.pdf': stated,
    'b.bin': pdf([column(50, 60, ['A text without any headline at all, of some length.'])]),
  });
  const { outcomes, refused } = await importFrom(batch, content);
  expect({ outcomes, refused }).toEqual({ outcomes: ['imported', 'draft'], refused: [] });
  expect(Object.keys(filesOf(content))).toContain('articles/2019/the-ferry-returns.md');
  expect(await errorsOf(content)).toEqual([]);
});

const bomb = deflateSync(deflateSync(Buffer.alloc(70_000_000, 0x20)));

test.each<[string, () => Buffer, RegExp]>([
  ['pictures only', () => pdf([[]], { hasPicture: true }), /contains only images of pages, without text/],
  [
    'a password',
    () => pdf([column(50, 60, ['SECRET'])], { isEncrypted: true }),
    /is protected with a password/,
  ],
  [
    'a bomb',
    () => pdf([[]], { content: { bytes: bomb, filter: '[/FlateDecode /FlateDecode]' } }),
    /decompresses to hundreds of megabytes/,
  ],
  ['nothing behind its head', () => Buffer.from('%PDF-1.4\n'), /is damaged: /],
  [
    '400 pages',
    () =>
      pdf(Array.from({ length: 400 }, () => [{ x: 50, y: 50, text: 'A page of text that is long enough.' }])),
    /has 400 pages/,
  ],
])('refuses a PDF with %s with a clear message', async (_, content, message) => {
  const { article, problems } = await read(content());
  expect(article).toBeUndefined();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
});
