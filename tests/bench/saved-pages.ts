import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { cleanBody } from '../../src/ingest/clean/clean-body.ts';
import { SourceFault } from '../../src/ingest/contract/source-fault.ts';
import { parseHtml } from '../../src/ingest/clean/html-tree.ts';
import type { IncomingArticle } from '../../src/ingest/contract/incoming.ts';
import { makeFigures } from '../../src/markdown/figures.ts';
import { htmlReader } from '../../src/ingest/formats/html/read-html.ts';

// Measures how well the text of saved pages is extracted: node tests/bench/saved-pages.ts FOLDER
// The folder has a subfolder for each page with source.html and expected.html, like the test pages of
// mozilla/readability.

const [folder = ''] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.log(
    'Skipped: give the folder of pages, each in a folder of its own with source.html and expected.html.',
  );
  process.exit(0);
}

// Captions are titles of pictures in Markdown, and words of the page.
const markdown = remark()
  .use(remarkGfm)
  .use(remarkRehype)
  .use(() => makeFigures)
  .use(rehypeStringify);

/** Returns the words of a text in lower case. */
function wordsOf(html: string): string[] {
  const tree = parseHtml(html);
  // Words in two blocks are separate, whatever is between their tags.
  visit(tree, 'element', (element) => {
    if (!/^(?:a|abbr|b|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u)$/.test(element.tagName))
      element.children = [{ type: 'text', value: ' ' }, ...element.children, { type: 'text', value: ' ' }];
  });
  return (
    toString(tree)
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Returns what import writes, rendered as HTML; pictures have files, so that none becomes a link. */
function written({ body, title }: IncomingArticle): string {
  const clean = cleanBody(
    body,
    title,
    () => 'picture.jpg',
    () => undefined,
  );
  return 'fault' in clean ? '' : String(markdown.processSync(clean.markdown));
}

/** Returns the harmonic mean of precision and recall, counting repeated words. */
function f1(found: readonly string[], expected: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of expected) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of found) {
    const number = left.get(word) ?? 0;
    if (number === 0) continue;
    common += 1;
    left.set(word, number - 1);
  }
  return common === 0
    ? Number(found.length === expected.length)
    : (2 * common) / (found.length + expected.length);
}

async function articleOf(path: string): Promise<IncomingArticle | undefined> {
  const start = readFileSync(path).subarray(0, 65_536);
  const source = { name: path, base: 'source.html', path, start, bytes: () => createReadStream(path) };
  try {
    for await (const one of htmlReader.read(source, { map: new Map(), today: '2026-03-01' })) {
      if (one.type === 'article') return one;
    }
  } catch (error) {
    if (!(error instanceof SourceFault)) throw error;
  }
  return undefined;
}

const begun = performance.now();
const scores: { page: string; found: number; entry: number; sameTitle: boolean }[] = [];
for (const page of readdirSync(folder).toSorted()) {
  const article = await articleOf(join(folder, page, 'source.html'));
  const expected = wordsOf(readFileSync(join(folder, page, 'expected.html'), 'utf8'));
  const metadata = JSON.parse(readFileSync(join(folder, page, 'expected-metadata.json'), 'utf8')) as {
    title?: string;
  };
  scores.push({
    page,
    found: article ? f1(wordsOf(article.body.value), expected) : 0,
    entry: article ? f1(wordsOf(written(article)), expected) : 0,
    sameTitle: article?.title === metadata.title,
  });
}
const meanOf = (key: 'found' | 'entry') =>
  (scores.reduce((sum, score) => sum + score[key], 0) / scores.length).toFixed(4);
for (const { page, found, entry } of scores) {
  if (Math.min(found, entry) < 0.99) console.log(`${found.toFixed(4)}  ${entry.toFixed(4)}  ${page}`);
}
console.log(
  `${scores.length} pages; mean token F1 of what is found ${meanOf('found')}, of the entry ${meanOf('entry')}`,
);
console.log(`${scores.filter(({ sameTitle }) => sameTitle).length} titles are those expected`);
console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
