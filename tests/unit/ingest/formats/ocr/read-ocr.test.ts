import { expect, test } from 'vitest';
import { altoReader } from '../../../../../src/ingest/formats/ocr/read-alto.ts';
import { hocrReader } from '../../../../../src/ingest/formats/ocr/read-hocr.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const word = (content: string, more = 'WC="0.95"') => `<String CONTENT="${content}" ${more}/><SP/>`;
const line = (text: string) =>
  `<TextLine>${text
    .split(' ')
    .map((one) => word(one))
    .join('')}</TextLine>`;
const block = (id: string, lines: readonly string[]) => `<TextBlock ID="${id}">${lines.join('')}</TextBlock>`;
const alto = (...blocks: readonly string[]) =>
  `<?xml version="1.0"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v3#"><Layout><Page><PrintSpace>${blocks.join('')}</PrintSpace></Page></Layout></alto>`;

const divided = `<TextLine>${word('the')}${word('har', 'SUBS_TYPE="HypPart1" SUBS_CONTENT="harbor" WC="0.9"')}<HYP CONTENT="-"/></TextLine><TextLine>${word('bor', 'SUBS_TYPE="HypPart2" SUBS_CONTENT="harbor"')}${word('again')}</TextLine>`;

const page1 = alto(
  block('h1', [line('The ferry returns')]),
  block('b1', [line('It came back to'), divided]),
  block('ad', [line('Buy soap')]),
);
const page2 = alto(
  block('b2', [line('and went on the next day.')]),
  block('h2', [line('The quay')]),
  block('b3', [line('It was built of')]),
);

const mods = (id: string, inner: string) =>
  `<mets:dmdSec ID="${id}"><mets:mdWrap><mets:xmlData><mods:mods>${inner}</mods:mods></mets:xmlData></mets:mdWrap></mets:dmdSec>`;
const area = (file: string, begin: string) =>
  `<mets:fptr><mets:area FILEID="${file}" BEGIN="${begin}" BETYPE="IDREF"/></mets:fptr>`;
const mets = (files = ['ALTO/p1.xml', 'ALTO/p2.xml']) =>
  `<?xml version="1.0"?><mets:mets xmlns:mets="http://www.loc.gov/METS/">${mods('ISSUE', '<mods:titleInfo><mods:title>The Example Courier</mods:title></mods:titleInfo><mods:originInfo><mods:dateIssued>1923-05-02</mods:dateIssued></mods:originInfo><mods:part><mods:detail><mods:number>17</mods:number></mods:detail></mods:part>')}${mods('A1', '<mods:titleInfo><mods:title>The ferry returns</mods:title></mods:titleInfo><mods:name><mods:namePart>Mira Solano</mods:namePart></mods:name>')}<mets:fileSec><mets:fileGrp>${files.map((file, index) => `<mets:file ID="F${index + 1}"><mets:FLocat xlink:href="file://./${file}"/></mets:file>`).join('')}</mets:fileGrp></mets:fileSec><mets:structMap TYPE="PHYSICAL"><mets:div TYPE="ARTICLE"/></mets:structMap><mets:structMap TYPE="LOGICAL"><mets:div TYPE="ISSUE" DMDID="ISSUE"><mets:div TYPE="ARTICLE" ID="art1" DMDID="A1"><mets:div TYPE="HEADING">${area('F1', 'h1')}</mets:div><mets:div TYPE="TEXT">${area('F1', 'b1')}${area('F2', 'b2')}</mets:div></mets:div><mets:div TYPE="ARTICLE" ID="art2"><mets:div TYPE="HEADING">${area('F2', 'h2')}</mets:div><mets:div TYPE="TEXT">${area('F2', 'b3')}</mets:div></mets:div><mets:div TYPE="ADVERTISEMENT">${area('F1', 'ad')}</mets:div></mets:div></mets:structMap></mets:mets>`;

test('creates an article for each one in METS from its pages, which are not read separately', async () => {
  const content = writeContent({});
  const batch = writeBatch({
    'issue/x-mets.xml': mets(),
    'issue/ALTO/p1.xml': page1,
    'issue/ALTO/p2.xml': page2,
  });
  const { outcomes, refused, warnings } = await importFrom(batch, content);
  expect({ outcomes, refused }).toEqual({ outcomes: ['imported', 'imported'], refused: [] });
  const files = filesOf(content);
  const text = files['articles/1923/the-ferry-returns.md']!;
  expect(text).toContain('publisher: The Example Courier');
  expect(text).toContain('edition: 17');
  expect(text).toContain('date: 1923-05-02');
  expect(text).toMatch(/---\n+It came back to the harbor again and went on the next day\.\n$/);
  expect(files['articles/1923/the-quay.md']).toBeDefined();
  expect(warnings.join()).toContain('not articles were left out: 1 advertisement.');
  expect(await errorsOf(content)).toEqual([]);
});

test('reports missing pages, and follows no path outside the folder', async () => {
  const batch = writeBatch({
    'issue/mets.xml': mets(['../secret.xml', 'ALTO/none.xml']),
    'secret.xml': page1,
  });
  const { outcomes, refused, warnings } = await importFrom(batch, writeContent({}), {
    paths: [`${batch}/issue`],
  });
  expect(outcomes).toEqual([]);
  expect(refused).toHaveLength(2);
  expect(refused[0]).toContain('The pages with the text of this article are missing.');
  expect(warnings.join()).toContain('2 pages are missing');
});

test('makes a draft of a single ALTO page, with the confidence of its recognition', async () => {
  const { articles } = await readAll(altoReader, { name: 'p.xml', content: page1.replaceAll('0.95', '0.4') });
  expect(articles[0]!.doubt).toMatch(
    /^It is a whole page, and may contain several articles\. The text recognition was confident of \d+ % of the words\.$/,
  );
  expect(articles[0]!.body.value).toContain('the harbor again');
});

test.each([
  ['nothing on it', alto(), /There is no text on this page/],
  [
    'entities of its own',
    `<!DOCTYPE a [<!ENTITY x "boom"><!ENTITY y "&x;&x;">]><alto>&y;</alto>`,
    /There is no text on this page/,
  ],
  ['elements a hundred thousand deep', `<alto>${'<TextBlock>'.repeat(100_000)}`, /nested too deeply/],
])('refuses a page with %s with a clear message', async (_, content, message) => {
  const { articles, problems } = await readAll(altoReader, { name: 'p.xml', content });
  expect(articles).toEqual([]);
  expect(problems.join()).toMatch(message);
});

test('keeps an incomplete page as a draft with a note', async () => {
  const { articles } = await readAll(altoReader, { name: 'p.xml', content: page1.slice(0, -60) });
  expect(articles[0]!.doubt).toContain('ends in the middle');
});

test('refuses METS that is nested too deeply, or has no articles', async () => {
  const batch = writeBatch({
    'a-mets.xml': `<mets>${'<div>'.repeat(100_000)}`,
    'b-mets.xml': '<mets><structMap/></mets>',
  });
  const { refused } = await importFrom(batch, writeContent({}));
  expect(refused).toEqual([
    'a-mets.xml: Its elements are nested too deeply.',
    'b-mets.xml: This METS file does not divide its issue into articles.',
  ]);
});

const hocrLine = (words: string) =>
  `<span class='ocr_line'>${words
    .split(' ')
    .map((one) => `<span class='ocrx_word' title='bbox 1 2 3 4; x_wconf 93'>${one}</span>`)
    .join('\n')}</span>`;
const hocr = (...pars: readonly (readonly string[])[]) =>
  `<?xml version="1.0"?><!DOCTYPE html><html><head><title>OCR</title><meta name='ocr-system' content='tesseract'/></head><body><div class='ocr_page' title='image "a.png"'><div class='ocr_carea'>${pars.map((lines) => `<p class='ocr_par'>${lines.map(hocrLine).join('')}</p>`).join('')}</div></div></body></html>`;

test('reads hOCR by paragraphs, with fields in its first lines', async () => {
  const { articles } = await readAll(hocrReader, {
    name: 'a.hocr',
    content: hocr(
      ['Title: The ferry returns'],
      ['Date: 1923-05-02'],
      ['It came back to the har-', 'bor in the morning, and the harbor', 'was full.'],
      ['All slept.'],
    ),
  });
  expect(articles).toMatchObject([{ title: 'The ferry returns', date: '1923-05-02' }]);
  expect(articles[0]!.doubt).toBeUndefined();
  expect(articles[0]!.body.value).toBe(
    '<p>It came back to the harbor in the morning, and the harbor was full.</p><p>All slept.</p>',
  );
});

test('imports hOCR into a valid archive, and refuses it without text', async () => {
  const content = writeContent({});
  const { outcomes, refused } = await importFrom(
    writeBatch({ 'a.html': hocr(['The ferry'], ['It came back <b>at &lt;last&gt;.']), 'b.html': hocr() }),
    content,
  );
  expect(outcomes).toEqual(['draft']);
  expect(refused).toEqual(['b.html: There is no text on these pages.']);
  expect(await errorsOf(content)).toEqual([]);
});
