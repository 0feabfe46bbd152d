import { expect, test } from 'vitest';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { picture } from '../../../../support/picture.ts';
import { zip } from '../../../../support/zip.ts';

// All texts, people and places are fiction.

const title = '<mods><titleInfo><title>The Example Courier</title></titleInfo></mods>';
const pointer = (href: string) => `<div TYPE="issue"><mptr LOCTYPE="URL" xlink:href="${href}"/></div>`;
const nested = (...hrefs: readonly string[]) =>
  `<mets><dmdSec ID="P">${title}</dmdSec><structMap TYPE="LOGICAL"><div TYPE="newspaper" DMDID="P"><div TYPE="year">${hrefs.map(pointer).join('')}</div></div></structMap></mets>`;
const issue = (day: string) =>
  `<mets><dmdSec ID="M"><mods><dateIssued>${day}</dateIssued></mods></dmdSec><fileSec><file ID="F"><FLocat xlink:href="p1.xml"/></file></fileSec><structMap TYPE="LOGICAL"><div TYPE="newspaper"><mptr xlink:href="../paper-mets.xml"/><div TYPE="ISSUE" DMDID="M"><div TYPE="ARTICLE" ID="a1"><div TYPE="TEXT"><fptr><area FILEID="F" BEGIN="b"/></fptr></div></div></div></div></structMap></mets>`;
const page = (text: string) =>
  `<alto><Layout><Page WIDTH="2000" HEIGHT="3000"><PrintSpace><TextBlock ID="b" HPOS="100" VPOS="100" WIDTH="600" HEIGHT="100"><TextLine><String CONTENT="${text}" HPOS="100" VPOS="100" WIDTH="90" HEIGHT="40"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>`;
const batch = () =>
  writeBatch({
    'paper-mets.xml': nested('1923-mets.xml', '1924-mets.xml'),
    '1923-mets.xml': nested('0502/mets.xml', 'file://./0503/mets.xml', 'https://elsewhere.example/mets.xml'),
    '0502/mets.xml': issue('1923-05-02'),
    '0502/p1.xml': page('Ferries'),
    '0503/mets.xml': issue('1923-05-03'),
    '0503/p1.xml': page('Lamps'),
  });
const issues = ['issues/the-example-courier-1923-05-02.yaml', 'issues/the-example-courier-1923-05-03.yaml'];

test('the issues to which the METS of a paper leads are imported with its title, and missing files are named', async () => {
  const content = writeContent({});
  const folder = batch();
  const { outcomes, refused, warnings } = await importFrom(folder, content, {
    paths: [`${folder}/paper-mets.xml`],
  });
  expect({ outcomes, refused }).toEqual({ outcomes: ['draft', 'draft'], refused: [] });
  const files = filesOf(content);
  expect(Object.keys(files).filter((file) => /^issues\/[^/]*$/.test(file))).toEqual(issues);
  expect(files[issues[1]!]).toContain('blocks: [[100, 100, 600, 100]]');
  expect(warnings.join()).toContain('1 METS file that it names is missing: "1924-mets.xml".');
  expect(warnings.join()).toContain('missing: "https://elsewhere.example/mets.xml".');
  expect(await errorsOf(content)).toEqual([]);
  await importFrom(folder, content, { paths: [`${folder}/paper-mets.xml`] });
  expect(filesOf(content)).toEqual(files);
});

test('in a folder, each issue is imported once', async () => {
  const content = writeContent({});
  const { outcomes, refused } = await importFrom(batch(), content, { paper: 'The Example Courier' });
  expect({ outcomes, refused }).toEqual({ outcomes: ['draft', 'draft'], refused: [] });
  expect(Object.keys(filesOf(content)).filter((file) => /^issues\/[^/]*$/.test(file))).toEqual(issues);
});

test('METS files that lead to each other are read once', async () => {
  const folder = writeBatch({ 'a-mets.xml': nested('b-mets.xml'), 'b-mets.xml': nested('a-mets.xml') });
  const { outcomes, refused } = await importFrom(folder, writeContent({}), {
    paths: [`${folder}/a-mets.xml`],
  });
  expect({ outcomes, refused }).toEqual({ outcomes: [], refused: [] });
});

test('an issue that is packed is imported with its pictures', async () => {
  const content = writeContent({});
  const packed = zip([
    { name: 'mets.xml', content: issue('1923-05-02') },
    { name: 'p1.xml', content: page('Ferries') },
    { name: 'p1.png', content: picture(400, 600) },
  ]);
  const { refused } = await importFrom(writeBatch({ 'issue.zip': packed }), content, {
    paper: 'The Example Courier',
  });
  expect(refused).toEqual([]);
  const files = filesOf(content);
  expect(files[issues[0]!]).toContain('picture: the-example-courier-1923-05-02/1.png');
  expect(Object.keys(files)).toContain('issues/the-example-courier-1923-05-02/1.png');
});
