import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHtml } from '../../src/ingest/html-tree.ts';
import type { IncomingArticle } from '../../src/ingest/incoming.ts';
import { htmlReader } from '../../src/ingest/read-html.ts';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

// How well the text of saved pages is found: node tests/bench/saved-pages.ts FOLDER
// The folder has one for each page, with source.html and expected.html, as the test pages of mozilla/readability do.

const [folder = ''] = process.argv.slice(2);
if (!existsSync(folder)) {
  console.log(
    'Skipped: give the folder of pages, each in a folder of its own with source.html and expected.html.',
  );
  process.exit(0);
}

/** The words of a text, in lower case. */
function wordsOf(html: string): string[] {
  const tree = parseHtml(html);
  // Words in two blocks are two, whatever stands between their tags.
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

/** The harmonic mean of precision and recall, words counted as often as they stand. */
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
  for await (const one of htmlReader.read(source, { map: new Map(), drafts: false })) {
    if (one.sort === 'article') return one;
  }
  return undefined;
}

const begun = performance.now();
const scores: { page: string; score: number; sameTitle: boolean }[] = [];
for (const page of readdirSync(folder).toSorted()) {
  const article = await articleOf(join(folder, page, 'source.html'));
  const expected = readFileSync(join(folder, page, 'expected.html'), 'utf8');
  const metadata = JSON.parse(readFileSync(join(folder, page, 'expected-metadata.json'), 'utf8')) as {
    title?: string;
  };
  scores.push({
    page,
    score: article ? f1(wordsOf(article.body.value), wordsOf(expected)) : 0,
    sameTitle: article?.title === metadata.title,
  });
}
for (const { page, score } of scores) if (score < 0.99) console.log(`${score.toFixed(4)}  ${page}`);
const mean = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
console.log(`${scores.length} pages, mean token F1 ${mean.toFixed(4)}`);
console.log(`${scores.filter(({ sameTitle }) => sameTitle).length} titles are those expected`);
console.log(`${((performance.now() - begun) / 1000).toFixed(1)} s`);
