import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { issueDay } from '../../../../../src/ingest/formats/ocr/issue-day.ts';
import { parseAlto } from '../../../../../src/ingest/formats/ocr/parse-alto.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { picture } from '../../../../support/picture.ts';

// All texts, people and places are fiction.

const withoutDigests = (yaml: string) => yaml.replace(/^ +imported: \S{4}\n/gm, '');

const at = (x: number | string, y: number, width: number, height: number) =>
  `HPOS="${x}" VPOS="${y}" WIDTH="${width}" HEIGHT="${height}"`;
const string = (content: string, place: string, more = '') =>
  `<String CONTENT="${content}" ${place} ${more}/>`;
const alto = (page: string, inner: string, unit = 'pixel') =>
  `<alto><Description><MeasurementUnit>${unit}</MeasurementUnit></Description><Layout><Page ${page}><PrintSpace>${inner}</PrintSpace></Page></Layout></alto>`;
const block = (id: string, place: string, ...lines: string[]) =>
  `<TextBlock ID="${id}" ${place}>${lines.map((one) => `<TextLine>${one}</TextLine>`).join('')}</TextBlock>`;

const first = alto(
  'WIDTH="2000" HEIGHT="3000"',
  block(
    'h1',
    at(100, 100, 600, 80),
    string('Ferry', at(100, 100, 250, 80), 'WC="0.91"') + string('returns', at(400, 100, 300, 80)),
  ) +
    `<ComposedBlock ID="c1" ${at(100, 200, 600, 600)}>${block(
      'b1',
      at('100.4', 200, 600, 300),
      string('The', at('100.4', 200, 90, 40)) +
        string('har', at(220, 200, 90, 40), 'SUBS_TYPE="HypPart1" SUBS_CONTENT=" harbor"') +
        '<HYP CONTENT="-"/>',
      string('bor', at(100, 250, 90, 40), 'SUBS_TYPE="HypPart2" SUBS_CONTENT=" harbor"') +
        string('slept.', at(220, 250, 2000, 40)),
    )}<Illustration ID="i1" ${at(100, 600, 600, 200)}/></ComposedBlock>` +
    block('ad', '', string('Soap', 'HPOS="900"')),
);
const second = alto(
  'WIDTH="2000" HEIGHT="3000"',
  block('b2', at(50, 60, 600, 100), string('Lamps.', at(50, 60, 90, 40))),
  'mm10',
);

const area = (file: string, begin: string) =>
  `<fptr><seq><area FILEID="${file}" BEGIN="${begin}" BETYPE="IDREF"/></seq></fptr>`;
const page = (number: number) =>
  `<div TYPE="CONTENT_PAGE" ORDER="${number}" ORDERLABEL="${number}"><fptr><par><area FILEID="I${number}"/><area FILEID="F${number}" BEGIN="P${number}"/></par></fptr></div>`;
const mets = (articles: string, { date = '1923-05-02', title = 'The Example Courier' } = {}) =>
  `<mets><dmdSec ID="M1"><mods><titleInfo><title>${title}</title></titleInfo><dateIssued>${date}</dateIssued><detail><number>17</number></detail></mods></dmdSec><fileSec>${[
    1, 2,
  ]
    .map(
      (n) =>
        `<file ID="I${n}"><FLocat xlink:href="file://./IMG/p${n}.tif"/></file><file ID="F${n}"><FLocat xlink:href="file://./ALTO/p${n}.xml"/></file>`,
    )
    .join(
      '',
    )}</fileSec><structMap TYPE="PHYSICAL"><div TYPE="Newspaper">${page(1)}${page(2)}</div></structMap><structMap TYPE="LOGICAL"><div TYPE="VOLUME" DMDID="NONE M1"><div TYPE="ISSUE">${articles}</div></div></structMap></mets>`;
const articles = `<div TYPE="ARTICLE" ID="a1"><div TYPE="HEADING">${area('F1', 'h1')}</div><div TYPE="TEXT">${area('F1', 'c1')}${area('F2', 'b2')}</div></div><div TYPE="ARTICLE" ID="a2"><div TYPE="TEXT">${area('F2', 'b2')}</div></div>`;

const batchOf = (text: string, more: Parameters<typeof writeBatch>[0] = {}, name = 'x-mets.xml') =>
  writeBatch({ [`issue/${name}`]: text, 'issue/ALTO/p1.xml': first, 'issue/ALTO/p2.xml': second, ...more });
const issueFile = 'issues/the-example-courier-1923-05-02.yaml';

test('an issue in METS is imported with its paper, its pages, their words, and the places of its articles', async () => {
  const content = writeContent({});
  const batch = batchOf(mets(articles), { 'issue/IMG/p2.png': picture(400, 600) });
  const { refused, warnings } = await importFrom(batch, content);
  expect(refused).toEqual([]);
  const files = filesOf(content);
  expect(files['papers/the-example-courier.yaml']).toBe('name: The Example Courier\n');
  const ids = Object.keys(files).flatMap((file) => /^articles\/1923\/(.+)\.md$/.exec(file)?.[1] ?? []);
  const ferry = ids.find((id) => id.startsWith('ferry'))!;
  expect(withoutDigests(files[issueFile]!)).toBe(`paper: the-example-courier
date: 1923-05-02
number: 17
pages:
  - label: 1
    size: [2000, 3000]
    words: the-example-courier-1923-05-02/1.tsv
    source: p1.xml
  - label: 2
    picture: the-example-courier-1923-05-02/2.png
    size: [400, 600]
    words: the-example-courier-1923-05-02/2.tsv
    source: p2.xml
articles:
  - article: ${ferry}
    regions:
      - page: 1
        blocks: [[100, 100, 600, 80], [100, 200, 600, 300], [100, 600, 600, 200]]
      - page: 2
        blocks: [[10, 12, 120, 20]]
  - article: ${ids.find((id) => id !== ferry)}
    regions:
      - page: 2
        blocks: [[10, 12, 120, 20]]
`);
  expect(files['issues/the-example-courier-1923-05-02/1.tsv']).toBe(
    [
      'x\ty\twidth\theight\tconfidence\tword\twhole',
      '100\t100\t250\t80\t91\tFerry',
      '400\t100\t300\t80\t\treturns',
      '',
      '100\t200\t90\t40\t\tThe',
      '220\t200\t90\t40\t\thar-\tharbor',
      '100\t250\t90\t40\t\tbor\tharbor',
      '220\t250\t1780\t40\t\tslept.',
      '',
    ].join('\n'),
  );
  expect(files[`articles/1923/${ferry}.md`]).toContain('The harbor slept.');
  expect(warnings.join()).toContain('The issue has 2 pages');
  expect(await errorsOf(content)).toEqual([]);
});

test('what is imported again adds nothing, and a dry run writes nothing', async () => {
  const content = writeContent({});
  const batch = batchOf(mets(articles));
  const before = filesOf(content);
  const { warnings } = await importFrom(batch, content, { dryRun: true });
  expect(filesOf(content)).toEqual(before);
  expect(warnings.join()).toContain('The issue has 2 pages');
  await importFrom(batch, content);
  const once = filesOf(content);
  expect(once[issueFile]).toBeDefined();
  await importFrom(batch, content);
  await importFrom(batch, content, { update: true });
  expect(filesOf(content)).toEqual(once);
});

test('an article that an issue lacks is added to it, and what its keeper wrote there stays', async () => {
  const content = writeContent({});
  const [one = ''] = articles.split('<div TYPE="ARTICLE" ID="a2">');
  await importFrom(batchOf(mets(one)), content);
  const path = join(content, issueFile);
  const kept = readFileSync(path, 'utf8').replace('number: 17', 'number: 17 # as printed');
  const again = writeContent({
    ...filesOf(content),
    [issueFile]: kept,
  });
  await importFrom(batchOf(mets(articles)), again);
  const text = readFileSync(join(again, issueFile), 'utf8');
  expect(text).toContain('number: 17 # as printed');
  expect(text.match(/article: /g)).toHaveLength(2);
  expect(await errorsOf(again)).toEqual([]);
});

test('articles may be linked to rectangles of a page, whose words are theirs', async () => {
  const linked = mets('<div TYPE="ARTICLE" ID="a1"/>')
    .replace(
      '</div></structMap><structMap TYPE="LOGICAL">',
      '<div TYPE="page"><fptr FILEID="F1"/><div ID="part" TYPE="pagearea"><fptr><area FILEID="I1" SHAPE="RECT" COORDS="100,190,700,240"/></fptr><fptr><area FILEID="F1" BEGIN="word1" END="word2"/></fptr></div></div></div></structMap><structMap TYPE="LOGICAL">',
    )
    .replace(
      '</mets>',
      '<structLink><smLinkGrp><smLocatorLink xlink:href="#a1" xlink:label="article"/><smLocatorLink xlink:href="#part" xlink:label="part 1"/><smArcLink xlink:from="article" xlink:to="part 1"/></smLinkGrp></structLink></mets>',
    );
  const content = writeContent({});
  await importFrom(batchOf(linked), content);
  const files = filesOf(content);
  expect(files[issueFile]).toContain('blocks: [[100, 190, 600, 50]]');
  expect(Object.values(files).join('\n')).toContain('The harbor\n');
});

test('a paper or a day that METS does not state is not guessed, and pictures that can’t be read are named', async () => {
  const none = await importFrom(batchOf(mets(articles, { title: '' })), writeContent({}));
  expect(none.warnings.join()).toContain('states no title of the paper');
  const month = await importFrom(batchOf(mets(articles, { date: '1923-05' })), writeContent({}));
  expect(month.warnings.join()).toContain('The day of the issue is not known (“1923-05”)');
  const unread = await importFrom(batchOf(mets(articles), { 'issue/IMG/p1.jp2': 'jp2' }), writeContent({}));
  expect(unread.warnings.join()).toContain(
    '1 picture of a page can’t be read, such as those in JPEG 2000: p1.jp2.',
  );
});

test.each([
  ['01.08.1821', '18210801_1-mets.xml', '1821-08-01'],
  ['02.04.1893', '1893-04-02_02-mets.xml', '1893-04-02'],
  ['02.04.1893', 'issue-mets.xml', '02.04.1893'],
  ['02.04.1893', '18930402-18930204-mets.xml', '02.04.1893'],
  ['1893-04-02', '18930402-mets.xml', '1893-04-02'],
  [undefined, '18930402-mets.xml', undefined],
])('of the date %j in %j, the day is %j', (written, file, day) => {
  expect(issueDay(written, file)).toBe(day);
});

test('a broken word without its whole is joined, and a block without a place has that of its words', () => {
  const { blocks } = parseAlto(
    alto(
      'WIDTH="10" HEIGHT="20"',
      block(
        'b',
        '',
        string('har', at(1, 2, 3, 4), 'SUBS_TYPE="HypPart1"'),
        string('bor', at(1, 8, 3, 4), 'SUBS_TYPE="HypPart2"'),
      ),
    ),
  );
  expect(blocks[0]!.box).toEqual([1, 2, 3, 10]);
  expect(blocks[0]!.words.map(({ whole }) => whole)).toEqual(['harbor', 'harbor']);
});
