import { expect, test } from 'vitest';
import { cleanBody } from '../../../../../src/ingest/clean/clean-body.ts';
import { rtfReader } from '../../../../../src/ingest/formats/rtf/read-rtf.ts';
import { errorsOf, importFrom, writeBatch } from '../../../../support/batch.ts';
import { writeContent } from '../../../../support/content.ts';
import { readAll } from '../../../../support/sources.ts';

// All texts, people and places are fiction.

const rtf = (body: string) =>
  String.raw`{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Times;}{\f1\fcharset204 Times;}{\f2\fcharset128 Mincho;}}{\colortbl;\red0;}{\stylesheet{\s0 Normal;}{\s1 heading 1;}{\s2\b heading 2;}{\s3 Title;}}{\info{\title SECRET}{\author SECRET}}{\header SECRET\par}` +
  `${body}}`;

async function read(body: string) {
  const { articles, problems } = await readAll(rtfReader, {
    name: 'a.rtf',
    content: Buffer.from(rtf(body), 'latin1'),
  });
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

test('reads headings, formatting, links, tables and notes', async () => {
  const { article, markdown, problems } = await read(
    String.raw`\pard\s3 The ferry\par\pard It came {\b back} at {\i dawn}{\footnote By the {\i old} route.\par}, ` +
      String.raw`{\field{\*\fldinst HYPERLINK "https://harbor.example/a"}{\fldrslt as told}}.\par` +
      String.raw`\pard\s2 The crew\par\pard\trowd Day\cell Boats\cell\row Monday\cell 3\cell\row\pard They slept.\line All of them.\par`,
  );
  expect(article).toMatchObject({ title: 'The ferry' });
  expect(markdown).toBe(
    'It came **back** at _dawn_\\[1], [as told](https://harbor.example/a).\n\n## The crew\n\n| | |\n| - | - |\n| Day | Boats |\n| Monday | 3 |\n\nThey slept.\\\nAll of them.\n\n\\[1] By the _old_ route.\n',
  );
  expect(problems).toEqual([
    'a.rtf  (warning)\n  Parts of the document were left out: 1 header or footer.\n  Check the document, and type whatever belongs to the article into its text.',
  ]);
});

test.each([
  [String.raw`caf\'e9 \emdash \'93so\'94`, 'café —“so”'],
  [String.raw`{\f1 \'cc\'e8\'f0} and {\f2 \'93\'fa\'96\'7b}`, 'Мир and 日本'],
  [String.raw`\u8217?s {\uc2\u26085 ab\u26412 ab}\uc0\u-10179 \u-8704 x`, '’s 日本😀x'],
  [String.raw`a\~b \{c\} \\d`, 'a b {c} \\d'],
])('decodes %s', async (written, text) => {
  const { markdown } = await read(`\\pard ${written} is what it says.\\par`);
  expect(markdown?.replaceAll(/\\(?=[{}\\])/g, '')).toBe(`${text} is what it says.\n`);
});

test('omits and counts hidden text, deleted text, comments and pictures', async () => {
  const { markdown, problems } = await read(
    String.raw`\pard It {\v SECRET}{\deleted SECRET}came{\*\atnid SECRET}{\*\annotation SECRET}.{\pict\pngblip 89504e47SECRET}{\*\unknown SECRET}{\pict\bin6 SECRET}\par`,
  );
  expect(markdown).toBe('It came.\n');
  expect(problems.join()).toContain(
    '1 header or footer, 1 hidden passage, 1 deleted passage, 1 comment, 2 pictures.',
  );
});

test('is imported into a valid archive; an incomplete one as a draft', async () => {
  const content = writeContent({});
  const text = rtf(String.raw`\pard Title: The ferry\par Date: 2019-03-05\par It came back.\par`);
  const batch = writeBatch({
    'a.rtf': text,
    'b.doc': text.replace('The ferry', 'The boat').replace('back.', 'on.').slice(0, -6),
  });
  const { outcomes, refused } = await importFrom(batch, content);
  expect({ outcomes, refused }).toEqual({ outcomes: ['imported', 'draft'], refused: [] });
  expect(await errorsOf(content)).toEqual([]);
});

test.each([
  ['a hundred thousand groups in one another', '{'.repeat(100_000), /nested too deeply/],
  ['more closed than opened', '}'.repeat(1000), /left out/],
])('with %s reports it or continues', async (_, body, message) => {
  expect((await read(body)).problems.join()).toMatch(message);
});

test('refuses other files when requested with --format rtf', async () => {
  const { problems } = await readAll(rtfReader, { name: 'a.rtf', content: 'Not a document.' });
  expect(problems.join()).toContain('This is not RTF.');
});
