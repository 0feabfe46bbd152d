import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../support/batch.ts';
import { writeContent } from '../../../support/content.ts';
import { picture } from '../../../support/picture.ts';

// All texts, people and places are fiction.

const issueFile = 'issues/the-example-courier-1923-05-02.yaml';
const tableFile = (page: number) => `issues/the-example-courier-1923-05-02/${page}.tsv`;

const word = (text: string, x: number, y: number) =>
  `<String CONTENT="${text}" HPOS="${x}" VPOS="${y}" WIDTH="90" HEIGHT="40"/>`;
const block = (id: string, y: number, words: string) =>
  `<TextBlock ID="${id}" HPOS="100" VPOS="${y}" WIDTH="600" HEIGHT="100"><TextLine>${words}</TextLine></TextBlock>`;
const alto = (...blocks: readonly string[]) =>
  `<alto><Layout><Page WIDTH="2000" HEIGHT="3000"><PrintSpace>${blocks.join('')}</PrintSpace></Page></Layout></alto>`;
const area = (page: number, id: string) => `<fptr><area FILEID="F${page}" BEGIN="${id}"/></fptr>`;
const story = (id: string, page: number, begin: string) =>
  `<div TYPE="ARTICLE" ID="${id}"><div TYPE="TEXT">${area(page, begin)}</div></div>`;
const mets = `<mets><dmdSec ID="M"><mods><titleInfo><title>The Example Courier</title></titleInfo><dateIssued>1923-05-02</dateIssued></mods></dmdSec><fileSec><file ID="F1"><FLocat href="1.xml"/></file><file ID="F2"><FLocat href="2.xml"/></file></fileSec><structMap TYPE="LOGICAL"><div TYPE="ISSUE" DMDID="M">${story('a1', 1, 'ferry')}${story('a2', 1, 'lamp')}${story('a3', 2, 'tide')}</div></structMap></mets>`;
const ferry = (y = 100) => block('ferry', y, word('Ferries', 100, y) + word('left.', 300, y));
const lamp = block('lamp', 900, word('Lamps', 100, 900) + word('burned.', 300, 900));
const tide = block('tide', 100, word('Tides', 100, 100) + word('rose.', 300, 100));
const batch = writeBatchOf({});

function writeBatchOf(more: Parameters<typeof writeBatch>[0]) {
  return () => writeBatch({ 'mets.xml': mets, '1.xml': alto(ferry(), lamp), '2.xml': alto(tide), ...more });
}

async function imported() {
  const content = writeContent({});
  await importFrom(batch(), content);
  return content;
}

test('what has changed in the source is taken over on demand, and nothing twice', async () => {
  const content = await imported();
  const once = filesOf(content);
  const again = writeBatchOf({ '1.xml': alto(ferry(150), lamp) })();
  const { warnings } = await importFrom(again, content);
  expect(filesOf(content)).toEqual(once);
  expect(warnings.join()).toContain(`content/${issueFile} is not as the source is now: page 1, the place of`);
  const updated = await importFrom(again, content, { update: true });
  const files = filesOf(content);
  expect(files[issueFile]).toContain('blocks: [[100, 150, 600, 100]]');
  expect(files[issueFile]!.match(/article: /g)).toHaveLength(3);
  expect(files[tableFile(1)]).toContain('100\t150\t90\t40\t\tFerries');
  expect(updated.warnings.join()).toContain(`In content/${issueFile} was updated: page 1, the place of`);
  await importFrom(again, content, { update: true });
  expect(filesOf(content)).toEqual(files);
  expect(await errorsOf(content)).toEqual([]);
});

test('a picture that comes later gives its pages and all that stands on them its pixels', async () => {
  const content = await imported();
  const again = writeBatchOf({ '1.png': picture(400, 600) })();
  await importFrom(again, content, { update: true });
  const files = filesOf(content);
  expect(files[issueFile]).toContain('picture: the-example-courier-1923-05-02/1.png');
  expect(files[issueFile]).toContain('size: [400, 600]');
  expect(files[issueFile]).toContain('blocks: [[20, 20, 120, 20]]');
  expect(files[issueFile]).toContain('blocks: [[20, 180, 120, 20]]');
  expect(files[tableFile(1)]).toContain('20\t20\t18\t8\t\tFerries');
  rmSync(join(again, '1.png'));
  writeFileSync(join(again, '1.jpg'), Buffer.from(await jpeg()));
  await importFrom(again, content, { update: true });
  expect(Object.keys(filesOf(content)).filter((file) => /\.(?:png|jpg)$/.test(file))).toEqual([
    'issues/the-example-courier-1923-05-02/1.jpg',
  ]);
  expect(await errorsOf(content)).toEqual([]);
});

async function jpeg() {
  const { default: sharp } = await import('sharp');
  return sharp({ create: { width: 400, height: 600, channels: 3, background: 'white' } })
    .jpeg()
    .toBuffer();
}

test('what a keeper has edited is kept, with all on its page that would no longer fit', async () => {
  const content = await imported();
  const edited = filesOf(content)[issueFile]!.replace('[[100, 900, 600, 100]]', '[[90, 890, 620, 120]]');
  writeFileSync(join(content, issueFile), edited);
  const table = filesOf(content)[tableFile(2)]!.replace('Tides', 'Tide');
  writeFileSync(join(content, tableFile(2)), table);
  const again = writeBatchOf({
    '1.png': picture(400, 600),
    '2.xml': alto(block('tide', 200, word('Tides', 100, 200))),
  })();
  const { warnings } = await importFrom(again, content, { update: true });
  const files = filesOf(content);
  expect(files[issueFile]).toContain('blocks: [[90, 890, 620, 120]]');
  expect(files[issueFile]).toContain('blocks: [[100, 100, 600, 100]]');
  expect(files[issueFile]).not.toContain('1.png');
  expect(files[tableFile(2)]).toBe(table);
  expect(files[issueFile]).toContain('blocks: [[100, 200, 600, 100]]');
  expect(warnings.join()).toMatch(/was kept: page 2, .*page 1/);
  expect(await errorsOf(content)).toEqual([]);
});

test('an issue to which its keeper gave an edition is found again, and gets no twin', async () => {
  const content = await imported();
  const files = filesOf(content);
  const named = issueFile.replace('.yaml', '-evening.yaml');
  const renamed = writeContent({
    ...Object.fromEntries(Object.entries(files).filter(([file]) => file !== issueFile)),
    [named]: files[issueFile]!.replace('pages:', 'edition: evening\npages:'),
  });
  const before = filesOf(renamed);
  await importFrom(batch(), renamed, { update: true });
  expect(filesOf(renamed)).toEqual(before);
});

test('an article that is back in the archive is no longer marked as removed', async () => {
  const content = await imported();
  const text = filesOf(content)[issueFile]!;
  writeFileSync(join(content, issueFile), text.replace(/(article: .*\n)/, '$1    removed: true\n'));
  await importFrom(batch(), content);
  expect(filesOf(content)[issueFile]).toBe(text);
});

test('a page on which something is painted over keeps its picture and its words', async () => {
  const content = await imported();
  const painted = filesOf(content)[issueFile]!.replace(
    /(    words: .*\/1.tsv\n)/,
    '$1    painted: [[0, 0, 9, 9]]\n',
  );
  writeFileSync(join(content, issueFile), painted);
  const again = writeBatchOf({ '1.png': picture(2000, 3000), '1.xml': alto(ferry(150), lamp) })();
  const { warnings } = await importFrom(again, content, { update: true });
  const files = filesOf(content);
  expect(files[tableFile(1)]).toContain('100\t100\t90\t40\t\tFerries');
  expect(Object.keys(files).some((file) => file.endsWith('.png'))).toBe(false);
  expect(warnings.join()).toContain('was kept: page 1');
});
