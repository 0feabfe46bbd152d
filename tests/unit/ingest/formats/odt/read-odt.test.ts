import { expect, test } from 'vitest';
import { cleanBody } from '../../../../../src/ingest/clean/clean-body.ts';
import { odtReader } from '../../../../../src/ingest/formats/odt/read-odt.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { odt } from '../../../../support/documents.ts';
import { zip } from '../../../../support/zip.ts';
import { picture } from '../../../../support/picture.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const styles = [
  '<style:style style:name="P1" style:parent-style-name="Title"/>',
  '<style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="T2" style:parent-style-name="T1"><style:text-properties fo:font-style="italic"/></style:style>',
  '<style:style style:name="T3"><style:text-properties text:display="none"/></style:style>',
  '<style:style style:name="T4" style:parent-style-name="T5"/><style:style style:name="T5" style:parent-style-name="T4"/>',
  '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>',
].join('');

const read = (document: Parameters<typeof odt>[0]) =>
  readAll(odtReader, { name: 'a.odt', content: odt({ styles, ...document }) });

const p = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;

test('reads headings, formatting, lists, links, tables and notes', async () => {
  const { articles, problems } = await read({
    body: [
      p('The ferry <text:s text:c="3"/>returns', 'P1'),
      p('After nine years', 'Subtitle'),
      p(
        'It came <text:span text:style-name="T1">back</text:span> at <text:span text:style-name="T2">dawn</text:span><text:note><text:note-citation>7</text:note-citation><text:note-body><text:p>By the old route.</text:p></text:note-body></text:note>, <text:a xlink:href="https://harbor.example/a">as told</text:a>.',
      ),
      '<text:h text:outline-level="2">The crew</text:h>',
      `<text:list text:style-name="L1"><text:list-item>${p('bread')}</text:list-item><text:list-item>${p('salt')}</text:list-item></text:list>`,
      `<table:table><table:table-row><table:table-cell>${p('Day')}</table:table-cell><table:covered-table-cell/><table:table-cell>${p('Boats')}</table:table-cell></table:table-row></table:table>`,
      p('A &lt; B &amp; C', 'T4'),
    ].join(''),
  });
  expect(problems).toEqual([]);
  const [article] = articles;
  expect(article).toMatchObject({ title: 'The ferry returns', standfirst: 'After nine years' });
  expect(
    cleanBody(
      article!.body,
      article!.title,
      () => undefined,
      () => undefined,
    ),
  ).toMatchObject({
    markdown:
      'It came **back** at **_dawn_**\\[1], [as told](https://harbor.example/a).\n\n## The crew\n\n1. bread\n2. salt\n\n| | |\n| - | - |\n| Day | Boats |\n\nA < B & C\n\n\\[1] By the old route.\n',
  });
});

test('keeps the width of a cell up to 50 columns, and ignores what no table has', async () => {
  const cell = (columns: string, rows: string) =>
    `<table:table-cell table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}">${p('Day')}</table:table-cell>`;
  const spans = [
    cell('50', '1'),
    cell('51', '2'),
    cell('1000000', '1000000'),
    cell('-2', '2.5'),
    cell('x', '0'),
  ];
  const { articles } = await read({
    body: `${p('The ferry', 'P1')}<table:table><table:table-row>${spans.join('')}</table:table-row></table:table>`,
  });
  expect(articles[0]!.body.value.match(/<td[^>]*>/g)).toEqual([
    '<td colspan="50">',
    '<td rowspan="2">',
    '<td>',
    '<td>',
    '<td>',
  ]);
});

test('is recognized by its name if the archive does not start with its type', async () => {
  const content = writeContent({});
  const text = `<office:document-content><office:body><office:text>${p('The ferry', 'P1')}${p('It came.')}</office:text></office:body></office:document-content>`;
  const packed = zip([
    { name: 'META-INF/manifest.xml', content: '<manifest:manifest/>' },
    { name: 'content.xml', content: text },
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
  ]);
  const { outcomes, refused } = await importFrom(writeBatch({ 'a.odt': packed }), content);
  expect({ outcomes, refused }).toEqual({ outcomes: ['draft'], refused: [] });
});

test('is refused with a password', async () => {
  const { problems } = await read({ body: '', contentXml: '\u0000\u0001\u0002' });
  expect(problems.join()).toContain('The document is protected with a password.');
});

test('omits and counts deleted text, hidden text and comments', async () => {
  const { articles, problems } = await read({
    body: `<text:tracked-changes><text:changed-region><text:deletion>${p('SECRET')}</text:deletion></text:changed-region></text:tracked-changes>${p('The ferry', 'P1')}${p('It <text:span text:style-name="T3">SECRET</text:span>came<office:annotation><text:p>SECRET</text:p></office:annotation>.')}<text:section text:display="none">${p('SECRET')}</text:section>`,
  });
  expect(JSON.stringify(articles)).not.toContain('SECRET');
  expect(problems.join()).toContain('left out: 1 deleted passage, 2 hidden passages, 1 comment.');
});

test('imports pictures into a valid archive', async () => {
  const content = writeContent({});
  const frame = (src: string) =>
    `<draw:frame><draw:image xlink:href="${src}"/><svg:desc>A boat at the quay</svg:desc></draw:frame>`;
  const batch = writeBatch({
    'a.odt': odt({
      styles,
      body: [
        p('Title: The ferry returns'),
        p('Date: 2019-03-05'),
        p(`It came.${frame('Pictures/1.png')}${frame('Pictures/none.png')}${frame('../../etc/passwd')}`),
      ].join(''),
      more: [{ name: 'Pictures/1.png', content: picture(3, 3) }],
    }),
  });
  const { outcomes, warnings } = await importFrom(batch, content);
  expect(outcomes).toEqual(['imported']);
  expect(warnings.join('\n')).toContain('1 picture that is not in the file');
  expect(Object.keys(filesOf(content))).toHaveLength(2);
  expect(await errorsOf(content)).toEqual([]);
});

test.each<[string, Partial<Parameters<typeof odt>[0]>, RegExp]>([
  [
    'entities of its own',
    {
      contentXml:
        '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><office:document-content>&a;</office:document-content>',
    },
    /declares XML entities/,
  ],
  ['elements two thousand deep', { body: '<text:section>'.repeat(2000) }, /nested too deeply/],
  [
    'a text that is cut off',
    { contentXml: '<office:document-content><office:body><office:text><text:p>It' },
    /is incomplete/,
  ],
])('refuses a document with %s with a clear message', async (_, document, message) => {
  const { articles, problems } = await read({ body: '', ...document });
  expect(articles).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
});

test('leaves spreadsheets of the same family to the message that names them', async () => {
  const { refused } = await importFrom(
    writeBatch({ 'a.ods': odt({ body: '', mimetype: 'spreadsheet' }) }),
    writeContent({}),
  );
  expect(refused).toEqual([
    'a.ods: This is a LibreOffice spreadsheet, drawing or presentation, which is not supported.',
  ]);
});
