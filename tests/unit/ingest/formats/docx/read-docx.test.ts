import { expect, test } from 'vitest';
import { cleanBody } from '../../../../../src/ingest/clean/clean-body.ts';
import type { IncomingArticle } from '../../../../../src/ingest/contract/incoming.ts';
import { docxReader } from '../../../../../src/ingest/formats/docx/read-docx.ts';
import { errorsOf, filesOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { docx, wordParagraph as p, wordRun as run, wordXml } from '../../../../support/documents.ts';
import { picture } from '../../../../support/picture.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const read = (document: Parameters<typeof docx>[0]) =>
  readAll(docxReader, { name: 'a.docx', content: docx(document) });

const markdown = ({ body, title }: IncomingArticle) => {
  const cleaned = cleanBody(
    body,
    title,
    () => undefined,
    () => undefined,
  );
  return 'fault' in cleaned ? cleaned.fault : cleaned.markdown;
};

test('reads marked title, standfirst and header lines, and formatted text', async () => {
  const { articles, problems } = await read({
    body: [
      p('Title: The ferry returns'),
      p('Date: 5 March 2019'),
      p('Author: Mira Solano'),
      p(
        'It came ',
        undefined,
        `${run('back', '<w:b/>')}${run(' at ')}${run('dawn', '<w:i/>')}<w:hyperlink r:id="rId1">${run(' as told')}</w:hyperlink>`,
      ),
      p('The crew', 'berschrift2'),
      p('They slept.', 'Zitat'),
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Day</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Boats</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    ].join(''),
  });
  expect(problems).toEqual([]);
  expect(articles).toHaveLength(1);
  expect(articles[0]).toMatchObject({
    title: 'The ferry returns',
    date: '5 March 2019',
    authors: [{ name: 'Mira Solano' }],
  });
  expect(articles[0]!.doubt).toBeUndefined();
  expect(markdown(articles[0]!)).toBe(
    'It came **back** at _dawn_[ as told](https://harbor.example/a)\n\n## The crew\n\n> They slept.\n\n| | |\n| - | - |\n| Day | Boats |\n',
  );
});

test('recognizes the styles Title and Subtitle, and makes a draft of unmarked lines above the text', async () => {
  const { articles } = await read({
    body: [
      p('The ferry returns', 'Titel'),
      p('After nine years', 'Untertitel'),
      p('By Mira Solano'),
      p('March 5, 2019'),
      p('It came back.'),
    ].join(''),
  });
  expect(articles[0]).toMatchObject({
    title: 'The ferry returns',
    standfirst: 'After nine years',
    date: 'March 5, 2019',
    authors: [{ name: 'Mira Solano' }],
    doubt:
      'The byline comes from the line "By Mira Solano" above the text. The date comes from the line "March 5, 2019" above the text.',
  });
  expect(articles[0]!.titleIsProposed).toBeUndefined();
  expect(markdown(articles[0]!)).toBe('It came back.\n');
});

test('proposes a first line that stands alone as the title', async () => {
  const { articles } = await read({ body: p('The ferry returns') + p('It came back.') });
  expect(articles[0]).toMatchObject({ title: 'The ferry returns', titleIsProposed: true });
  const sentence = await read({ body: p('It was a grey day.') + p('It came back.') });
  expect(sentence.articles[0]!.title).toBeUndefined();
});

test('omits and counts deleted text, hidden text and comments', async () => {
  const { articles, problems } = await read({
    body: [
      p('The ferry returns', 'Titel'),
      p(
        'It came',
        undefined,
        `<w:del w:id="1" w:author="x"><w:r><w:delText>SECRET ONE</w:delText></w:r></w:del><w:ins w:id="2" w:author="x">${run(' late')}</w:ins>`,
      ),
      p(
        'Hidden: ',
        undefined,
        `${run('SECRET TWO', '<w:vanish/>')}${run('shown', '<w:vanish w:val="0"/>')}<w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      p('', undefined, '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'),
    ].join(''),
    more: [
      {
        name: 'word/comments.xml',
        content: wordXml('comments', `<w:comment w:id="1" w:author="x">${p('SECRET THREE')}</w:comment>`),
      },
      { name: 'word/header1.xml', content: wordXml('hdr', p('SECRET FOUR')) },
    ],
  });
  const text = markdown(articles[0]!);
  expect(text).toBe('It came late\n\nHidden: shown\n');
  expect(JSON.stringify(articles)).not.toContain('SECRET');
  expect(problems).toEqual([
    'a.docx  (warning)\n  Parts of the document were left out: 1 hidden passage, 1 deleted passage that Word keeps, 1 formula, 1 comment, 1 header or footer.\n  Check the document, and type whatever belongs to the article into its text.',
  ]);
});

test('puts notes at the end, without backlinks', async () => {
  const { articles } = await read({
    body:
      p('The ferry returns', 'Titel') + p('It came', undefined, '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    more: [
      {
        name: 'word/footnotes.xml',
        content: wordXml('footnotes', `<w:footnote w:id="2">${p('By the old route.')}</w:footnote>`),
      },
    ],
  });
  expect(markdown(articles[0]!)).toBe('It came\\[1]\n\n1. By the old route.\n');
});

test('reports that a document with several top-level headings may contain several articles', async () => {
  const { articles } = await read({
    body: [p('One', 'berschrift1'), p('It came.'), p('Two', 'berschrift1'), p('It went.')].join(''),
  });
  expect(articles[0]!.doubt).toBe('It has several top-level headings, and may contain several articles.');
});

test('imports pictures with their descriptions into a valid archive', async () => {
  const drawing =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="A boat at the quay"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const content = writeContent({});
  const batch = writeBatch({
    'named-wrongly.txt': docx({
      body: [
        p('Title: The ferry returns'),
        p('Date: 5 March 2019'),
        p('It came back.'),
        p('', undefined, drawing),
      ].join(''),
      more: [{ name: 'word/media/image1.png', content: picture(3, 3), isStored: true }],
    }),
  });
  const { outcomes, refused } = await importFrom(batch, content);
  expect({ outcomes, refused }).toEqual({ outcomes: ['imported'], refused: [] });
  const files = filesOf(content);
  const [image] = Object.keys(files).filter((name) => name.endsWith('.png'));
  expect(image).toMatch(/^articles\/2019\/picture-[0-9a-f]{8}\.png$/);
  expect(files['articles/2019/the-ferry-returns.md']).toContain(`![A boat at the quay](${image!.slice(14)})`);
  expect(await errorsOf(content)).toEqual([]);
  expect((await importFrom(batch, content)).outcomes).toEqual(['already']);
});

test.each<[string, Partial<Parameters<typeof docx>[0]>, RegExp]>([
  [
    'entities of its own',
    { documentXml: `<!DOCTYPE x [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${wordXml('document', '<w:body/>')}` },
    /declares XML entities/,
  ],
  [
    'ten thousand tables in one another',
    { body: `${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}` },
    /nested too deeply/,
  ],
  ['a text that is cut off', { documentXml: wordXml('document', '<w:body>').slice(0, -12) }, /is damaged: /],
  [
    'a footnote that it does not contain',
    { body: `${p('A')}<w:footnoteReference w:id="1"/>` },
    /is damaged: it refers to a part that it does not contain/,
  ],
  ['a text of 21 MB', { body: p('x'.repeat(21_000_000)) }, /larger than 20 MB/],
])('refuses a document with %s with a clear message', async (_, document, message) => {
  const { articles, problems } = await read({ body: '', ...document });
  expect(articles).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(message);
});

test('refuses other files when requested with --format', async () => {
  const { problems } = await readAll(docxReader, { name: 'a.docx', content: 'Not a document.' });
  expect(problems.join()).toContain('is an incomplete ZIP archive');
});
