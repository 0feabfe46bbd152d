import { expect, test } from 'vitest';
import { type ArticleFeatures, KnownArticles } from '../../../../src/ingest/known/known-articles.ts';
import { parseDate } from '../../../../src/schema/date.ts';

// Everything here is fiction.
const words = Array.from({ length: 100 }, (_, at) => `boat${at}`);
const features = (body: string, more: Partial<ArticleFeatures> = {}): ArticleFeatures => ({
  title: 'The ferry',
  date: parseDate('2018-06-19'),
  body,
  oldPaths: [],
  ...more,
});
/** The text with other words from one on. */
const changedFrom = (at: number) =>
  words.map((word, index) => (index < at ? word : `lamp${index}`)).join(' ');
const known = new KnownArticles();
known.add({ id: 'ferry', file: 'content/articles/ferry.md', isDraft: false }, features(words.join(' ')), []);
const matchOf = (at: number) =>
  known.match(features(changedFrom(at), { title: 'Another title', date: parseDate('2019-01-02') }))?.by;

test('an article with most of the text of another may be a version of it', () => {
  expect(matchOf(98)).toBe('most of the text');
});

test.each([85, 80, 60])('one that shares the first %i of a hundred words is another article', (shared) => {
  expect(matchOf(shared)).toBe(undefined);
});
