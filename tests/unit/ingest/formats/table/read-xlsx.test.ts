import { expect, test } from 'vitest';
import { xlsxReader } from '../../../../../src/ingest/formats/table/read-xlsx.ts';
import { readAll } from '../../../../support/sources.ts';
import { zip } from '../../../../support/zip.ts';

// All texts, people and places are fiction.

interface Parts {
  /** Sheets by name, each the content of `<worksheet>`. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly hidden?: readonly string[];
  readonly texts?: string;
  readonly styles?: string;
  readonly properties?: string;
}

/** Writes a workbook in the layout of Excel. */
function xlsx({ sheets, hidden = [], texts = '', styles = '', properties = '' }: Parts): Buffer {
  const names = Object.keys(sheets);
  const entries = names.map((name, index) => {
    const state = hidden.includes(name) ? ' state="veryHidden"' : '';
    return `<sheet name="${name}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const relations = names.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return zip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    {
      name: 'xl/workbook.xml',
      content: `<workbook>${properties}<sheets>${entries.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: `<Relationships>${relations.join('')}</Relationships>` },
    { name: 'xl/sharedStrings.xml', content: `<sst>${texts}</sst>` },
    { name: 'xl/styles.xml', content: `<styleSheet>${styles}</styleSheet>` },
    ...names.map((name, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: `<worksheet>${sheets[name]!}</worksheet>`,
    })),
  ]);
}

const inline = (text: string, at = '') => `<c${at && ` r="${at}"`} t="inlineStr"><is><t>${text}</t></is></c>`;
const line = (number: number, ...cells: string[]) => `<row r="${number}">${cells.join('')}</row>`;
const head = line(1, inline('title'), inline('date'), inline('body'));
const read = (parts: Parts) => readAll(xlsxReader, { name: 'a.xlsx', content: xlsx(parts) });

test('each row of a workbook is an article, with days as days, and results instead of formulas', async () => {
  const { articles, problems } = await read({
    texts:
      '<si><t>Ferry</t></si><si><r><t>It </t></r><r><rPr/><t>came.</t></r><rPh><t>reading</t></rPh></si>',
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy&quot; ms&quot;"/><numFmt numFmtId="165" formatCode="0.00&quot; day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="22"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="22"/><xf numFmtId="165"/></cellXfs>',
    sheets: {
      Articles: `<sheetData>${line(1, inline('title'), inline('date'), inline('body'), inline('page'))}${line(
        2,
        '<c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>43529</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" s="3"><v>7</v></c>',
      )}${line(
        4,
        '<c r="A4" t="str"><f>CONCAT("Qu","ay")</f><v>Quay</v></c><c r="B4" s="2"><v>43529.604166666664</v></c>',
        inline('Closed.', 'C4'),
      )}</sheetData>`,
    },
  });
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([
    {
      title: 'Ferry',
      date: '2019-03-05',
      body: { value: 'It came.' },
      page: '7',
      place: { line: 2, item: 1 },
    },
    { title: 'Quay', date: '2019-03-05T14:30', body: { value: 'Closed.' }, place: { line: 4, item: 2 } },
  ]);
});

test('days of a workbook that counts from 1904, and those before March 1900, are what Excel shows', async () => {
  const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
  const sheet = (days: number) =>
    `<sheetData>${head}${line(2, inline('Ferry'), `<c s="0"><v>${days}</v></c>`, inline('It came.'))}</sheetData>`;
  const dayOf = async (days: number, properties = '') =>
    (await read({ sheets: { A: sheet(days) }, styles, properties })).articles[0]?.date;
  expect(await dayOf(42_067, '<workbookPr date1904="1"/>')).toBe('2019-03-05');
  expect(await dayOf(1)).toBe('1900-01-01');
  expect(await dayOf(61)).toBe('1900-03-01');
});

test('what a workbook hides is left out and reported, and so is a cell without a value', async () => {
  const { articles, problems } = await read({
    hidden: ['Sources'],
    sheets: {
      Sources: `<sheetData>${head}${line(2, inline('Secret'), inline('2019'), inline('No.'))}</sheetData>`,
      Articles: `<cols><col min="3" max="3" width="9" hidden="1"/></cols><sheetData>${line(1, inline('title'), inline('date'), inline('notes'), inline('body'))}<row r="2" hidden="1">${inline('Old')}</row>${line(
        3,
        inline('Ferry', 'A3'),
        '<c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
        inline('ask Ada', 'C3'),
        inline('It came.', 'D3'),
      )}${line(4, inline('Quay', 'A4'), '<c r="B4"><f>TODAY()</f></c>', '', inline('Shut.', 'D4'))}</sheetData>`,
      Notes: `<sheetData>${line(1, inline('Ask Ada about the quay'))}</sheetData>`,
    },
  });
  expect(articles.map(({ title, date }) => [title, date])).toEqual([
    ['Ferry', undefined],
    ['Quay', undefined],
  ]);
  expect(JSON.stringify(articles)).not.toMatch(/ask Ada|Secret|Old/);
  expect(problems).toEqual([
    expect.stringContaining(
      'The sheet “Notes” was left out: its first row does not name the fields of articles.',
    ),
    expect.stringContaining(
      'Parts of the document were left out: 1 hidden sheet, 1 hidden row, 1 cell that has an error, 1 formula that has no result, 1 hidden column.',
    ),
  ]);
});

test('a value to which no field belongs is refused with its row, and a workbook without rows as a whole', async () => {
  const ragged = await read({
    sheets: { A: `<sheetData>${head}${line(2, inline('Ferry', 'A2'), inline('beyond', 'F2'))}</sheetData>` },
  });
  expect(ragged.articles).toEqual([]);
  expect(ragged.problems).toEqual([
    expect.stringContaining('a.xlsx:2  item 1\n  The row has 4 fields, but the first row has 3.'),
  ]);
  expect((await read({ sheets: { A: `<sheetData>${head}</sheetData>` } })).problems).toEqual([
    expect.stringContaining('There are no rows of articles in this workbook.'),
  ]);
});

test.each([
  ['entities', '<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet/>', /declares XML entities/],
  ['nothing', '', /There are no rows of articles/],
])('a workbook whose sheet has %s is refused', async (_, sheet, message) => {
  const bytes = zip([
    {
      name: 'xl/workbook.xml',
      content: '<workbook><sheets><sheet name="A" r:id="rId1"/></sheets></workbook>',
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: '<Relationships><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
    },
    { name: 'xl/worksheets/sheet1.xml', content: sheet },
  ]);
  const { problems, articles } = await readAll(xlsxReader, { name: 'a.xlsx', content: bytes });
  expect(articles).toEqual([]);
  expect(problems.join('\n')).toMatch(message);
});
