import { expect, test } from 'vitest';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { picture } from '../../../../support/picture.ts';

// All texts, people and places are fiction.

const paper = 'ex:0100';
const metadata = (id: string, fields: string) =>
  `<didl:Component dc:identifier="${id}:metadata"><didl:Resource mimeType="text/xml"><srw_dc:dcx>${fields}</srw_dc:dcx></didl:Resource></didl:Component>`;
const file = (id: string, type: string, name: string, kind: string) =>
  `<didl:Component dc:identifier="${id}:${kind}"><didl:Resource mimeType="${type}" ref="http://resolver.example/resolve?urn=${id}:${kind}" dcx:filename="${name}"/></didl:Component>`;
const blocks = (alto: string, ...ids: readonly string[]) =>
  `<dcx:article-part><dcx:blocks dcx:alto="${alto}">${ids.map((id) => `<dcx:TextBlock ID="${id}"/>`).join('')}</dcx:blocks></dcx:article-part>`;
const article = (id: string, subject: string, title: string, zones: string) =>
  `<didl:Item dc:identifier="${paper}:mpeg21:${id}" ddd:article_id="${paper}:mpeg21:${id}">${metadata(
    `${paper}:mpeg21:${id}`,
    `<dc:subject>${subject}</dc:subject><dc:title>${title}</dc:title>`,
  )}<didl:Component dc:identifier="${paper}:mpeg21:${id}:zoning"><didl:Resource mimeType="text/xml"><dcx:zoning>${zones}</dcx:zoning></didl:Resource></didl:Component></didl:Item>`;
const page = (number: number, items: string) =>
  `<didl:Item dc:identifier="${paper}:mpeg21:p00${number}">${metadata(
    `${paper}:mpeg21:p00${number}`,
    '<dc:title>A page</dc:title><dc:date>1855-01-01</dc:date>',
  )}${file(`${paper}:mpeg21:p00${number}`, 'image/jp2', `EX_00${number}_access.jp2`, 'image')}${file(
    `${paper}:mpeg21:p00${number}`,
    'text/xml',
    `EX_00${number}_alto.xml`,
    'alto',
  )}${items}</didl:Item>`;
const issue = (
  items: string,
  about = '<dc:title>The Example Courier</dc:title><dc:date>1855-09-22</dc:date>',
) =>
  `<didl:DIDL xmlns:didl="urn:mpeg:mpeg21:2002:02-DIDL-NS" xmlns:dc="http://purl.org/dc/elements/1.1/"><didl:Item dc:identifier="${paper}:mpeg21">${metadata(`${paper}:mpeg21`, about)}${items}</didl:Item></didl:DIDL>`;
const alto = (...lines: readonly (readonly [id: string, top: number, text: string])[]) =>
  `<alto><Layout><Page WIDTH="2000" HEIGHT="3000"><PrintSpace>${lines
    .map(
      ([id, top, text]) =>
        `<TextBlock ID="${id}" HPOS="100" VPOS="${top}" WIDTH="600" HEIGHT="100"><TextLine>${text
          .split(' ')
          .map(
            (word, index) =>
              `<String CONTENT="${word}" HPOS="${100 + index * 100}" VPOS="${top}" WIDTH="90" HEIGHT="40"/>`,
          )
          .join('')}</TextLine></TextBlock>`,
    )
    .join('')}</PrintSpace></Page></Layout></alto>`;

const twoPages = issue(
  page(
    1,
    article(
      'a0001',
      'artikel',
      'FERRY LOST.',
      blocks('EX_001_alto.xml', 'T1', 'B1') + blocks('EX_002_alto.xml', 'B9'),
    ) + article('a0002', 'advertentie', 'Rope', blocks('EX_001_alto.xml', 'B2')),
  ) +
    page(
      2,
      article('a0001', 'artikel', 'FERRY LOST.', '') +
        article('a0003', 'artikel', 'Tides', blocks('EX_002_alto.xml', 'B8')),
    ),
);
const files = {
  'EX_mpeg21.xml': twoPages,
  'EX_001_alto.xml': alto(['T1', 100, 'Ferry lost'], ['B1', 300, 'The ferry sank'], ['B2', 600, 'Buy rope']),
  'EX_002_alto.xml': alto(['B9', 100, 'at noon.'], ['B8', 400, 'High at four']),
  'EX_001_access.png': picture(400, 600),
};

test('an issue in DIDL is imported with its articles, their parts on two pages, pictures and places', async () => {
  const content = writeContent({});
  const { outcomes, refused, warnings } = await importFrom(writeBatch(files), content);
  expect({ outcomes, refused }).toEqual({ outcomes: ['imported', 'imported'], refused: [] });
  expect(warnings.join()).toContain('1 advertentie');
  const written = filesOf(content);
  const yaml = written['issues/the-example-courier-1855-09-22.yaml']!;
  expect(yaml).toContain('picture: the-example-courier-1855-09-22/1.png');
  expect(yaml.match(/blocks: .*/g)).toEqual([
    // In pixels of its picture.
    'blocks: [[20, 20, 120, 20], [20, 60, 120, 20]]',
    'blocks: [[100, 100, 600, 100]]',
    'blocks: [[100, 400, 600, 100]]',
  ]);
  const [name, text] = Object.entries(written).find(([path]) => path.includes('ferry-lost'))!;
  expect(name).toMatch(/^articles\/1855\//);
  // The headline is not repeated.
  expect(text.slice(text.lastIndexOf('---'))).toMatch(/^---\n\nThe ferry sank\s+at noon\.\n$/);
  expect(await errorsOf(content)).toEqual([]);
});

test('an issue in a record of a harvest is read, and several in one file are refused', async () => {
  const record = (xml: string) => `<record><metadata>${xml}</metadata></record>`;
  const one = await importFrom(writeBatch({ ...files, 'EX_mpeg21.xml': record(twoPages) }), writeContent({}));
  expect(one.outcomes).toEqual(['imported', 'imported']);
  const two = await importFrom(
    writeBatch({ 'EX_mpeg21.xml': record(twoPages + twoPages) }),
    writeContent({}),
  );
  expect(two.refused.join()).toContain('several issues');
});

test('DIDL without a title or a day, and DIDL of anything but newspapers, say so', async () => {
  const bare = await importFrom(
    writeBatch({
      ...files,
      'EX_mpeg21.xml': twoPages.replace('<dc:title>The Example Courier</dc:title>', ''),
    }),
    writeContent({}),
  );
  expect(bare.outcomes).toEqual(['imported', 'imported']);
  expect(bare.warnings.join()).toContain('The DIDL file states no title of the paper');
  const other = await importFrom(writeBatch({ 'thesis.xml': issue('') }), writeContent({}));
  expect(other.refused.join()).toContain('This DIDL file does not divide its issue into articles.');
});
