import { appendFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ArticleProposals, ReviewSummary } from '../../../../src/authority/naming/article-proposals.ts';
import { KeptProposals } from '../../../../src/authority/naming/kept-proposals.ts';
import { article, writeContent } from '../../../support/content.ts';

// All of it is fiction.
const summary = { articles: 2 } as unknown as ReviewSummary;
const proposals = ['ferry', 'quay'].map((id) => ({ article: id }) as unknown as ArticleProposals);

function place() {
  const contentDir = writeContent({ 'articles/ferry.md': article(), 'articles/quay.md': article() });
  const cacheDir = join(dirname(contentDir), 'cache');
  return { contentDir, cacheDir, kept: new KeptProposals(contentDir, cacheDir) };
}
const isWhole = () => true;
const namesIn = ({ contentDir, cacheDir }: ReturnType<typeof place>, articles: readonly string[] = []) => {
  const found = new KeptProposals(contentDir, cacheDir).open(articles);
  return found && [...found.all].map((one) => one.article);
};

test('proposals that were all taken are there again, for all articles or some in their order', () => {
  const at = place();
  expect(at.kept.open([])).toBe(undefined);
  expect([...at.kept.keep(summary, proposals, isWhole)]).toEqual(proposals);
  expect(new KeptProposals(at.contentDir, at.cacheDir).open([])!.summary).toEqual(summary);
  expect(namesIn(at)).toEqual(['ferry', 'quay']);
  expect(namesIn(at, ['quay', 'ferry'])).toEqual(['quay', 'ferry']);
  expect(namesIn(at, ['quay'])).toEqual(['quay']);
  // There are none for one of them.
  expect(namesIn(at, ['quay', 'mill'])).toBe(undefined);
  appendFileSync(join(at.contentDir, 'articles/ferry.md'), 'More.\n');
  expect(namesIn(at)).toBe(undefined);
});

test('proposals are kept also if none were looked for before', () => {
  const at = place();
  expect([...at.kept.keep(summary, proposals, isWhole)]).toEqual(proposals);
  expect(namesIn(at)).toEqual(['ferry', 'quay']);
  expect(readdirSync(at.cacheDir)).toEqual(['proposals.jsonl']);
});

test('nothing is kept of proposals that were not all taken', () => {
  const at = place();
  for (const one of at.kept.keep(summary, proposals, isWhole)) if (one.article === 'ferry') break;
  expect(namesIn(at)).toBe(undefined);
  expect(readdirSync(at.cacheDir)).toEqual([]);
});

test('nothing is kept of proposals that failed in a language, so that the next run tells of it, too', () => {
  const at = place();
  expect([...at.kept.keep(summary, proposals, () => false)]).toEqual(proposals);
  expect(namesIn(at)).toBe(undefined);
});

test('nothing is kept if a file has changed since the proposals were looked for, or while they were made', () => {
  const at = place();
  const change = () => appendFileSync(join(at.contentDir, 'articles/ferry.md'), 'More.\n');
  at.kept.open([]);
  change();
  expect([...at.kept.keep(summary, proposals, isWhole)]).toHaveLength(2);
  expect(namesIn(at)).toBe(undefined);
  for (const one of new KeptProposals(at.contentDir, at.cacheDir).keep(summary, proposals, isWhole))
    if (one.article === 'quay') change();
  expect(namesIn(at)).toBe(undefined);
  expect(existsSync(join(at.cacheDir, 'proposals.jsonl'))).toBe(false);
});
