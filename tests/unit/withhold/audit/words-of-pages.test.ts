import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Content } from '../../../../src/archive/record.ts';
import { wordsOfPages } from '../../../../src/withhold/audit/words-of-pages.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction.
const head = 'left\ttop\twidth\theight\tconfidence\tword\twhole';
const table = [
  head,
  '0\t0\t10\t10\t90\tAda\t',
  '20\t0\t10\t10\t\tZem-\tZembrak',
  '0\t20\t10\t10\t\tbrak\tZembrak',
  '100\t0\t10\t10\t\taboard',
  'cut\t1\t2\t3\t4',
].join('\n');

function issue(blocks: readonly (readonly number[])[], page = 1, words: string | undefined = 'p1.tsv') {
  const root = temporaryFolder();
  const folder = join(root, 'content/issues/gazette');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'p1.tsv'), table.replaceAll('\n', '\r\n'));
  const articles = [
    { article: 'ferry', regions: [{ page, blocks }] },
    { article: 'other', regions: [{ page: 1, blocks: [[0, 0, 500, 500]] }] },
  ];
  const issues = [{ file: 'content/issues/gazette/issue.yaml', data: { pages: [{ words }], articles } }];
  return { contentDir: join(root, 'content'), content: { issues } as unknown as Content };
}

function wordsIn(
  { contentDir, content }: ReturnType<typeof issue>,
  areWhole = false,
  articles: readonly string[] = ['ferry'],
) {
  const found = wordsOfPages(contentDir, content, new Set(articles), areWhole);
  for (const { file } of found) expect(file).toBe('content/issues/gazette/p1.tsv');
  return found.map(({ article, text }) => `${article ?? 'page'}: ${text}`);
}

test('words are those whose middle is in a block of the article, and a broken one is whole, once', () => {
  expect(wordsIn(issue([[0, 0, 30, 30]]))).toEqual(['ferry: Ada Zembrak']);
  expect(wordsIn(issue([[20, 0, 10, 10]]))).toEqual(['ferry: Zembrak']);
  expect(
    wordsIn(
      issue([
        [0, 0, 10, 10],
        [100, 0, 10, 10],
      ]),
    ),
  ).toEqual(['ferry: Ada aboard']);
});

test.each([
  [[5, 5, 0, 0], 'Ada'],
  [[6, 5, 9, 9], ''],
  [[5, 6, 9, 9], ''],
  [[0, 0, 4, 9], ''],
  [[0, 0, 9, 4], ''],
  [[0, 0, 5, 5], 'Ada'],
  [[-2, -2, 7, 7], 'Ada'],
  [[-3, -3, 7, 7], ''],
])('the block %j has %j', (block, text) => {
  expect(wordsIn(issue([block]))).toEqual([`ferry: ${text}`]);
});

test('pages without the article, or without a table, have none; whole pages are asked for', () => {
  const everywhere = [[0, 0, 500, 500]];
  expect(wordsIn(issue(everywhere, 2))).toEqual([]);
  expect(wordsIn(issue(everywhere, 2), true)).toEqual(['page: Ada Zembrak aboard']);
  expect(wordsIn(issue(everywhere), true)).toEqual(['ferry: Ada Zembrak aboard', 'page: Ada Zembrak aboard']);
  expect(wordsIn(issue(everywhere), false, ['ferry', 'other'])).toHaveLength(2);
  expect(wordsIn(issue(everywhere), false, [])).toEqual([]);
  const withoutTable = issue(everywhere);
  (withoutTable.content.issues[0]!.data.pages[0] as { words?: string }).words = undefined as never;
  expect(wordsIn(withoutTable, true)).toEqual([]);
});

test('a table that is not there has no words', () => {
  expect(wordsOfPages(temporaryFolder(), issue([]).content, new Set(), true)).toEqual([
    { file: 'content/issues/gazette/p1.tsv', article: undefined, text: '' },
  ]);
});
