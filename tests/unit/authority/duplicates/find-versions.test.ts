import { expect, test } from 'vitest';
import { findVersions } from '../../../../src/authority/duplicates/find-versions.ts';
import { planArticleDistinct, planArticleMerge } from '../../../../src/authority/plans/plan-articles.ts';
import { versionsText } from '../../../../src/cli/run-articles.ts';
import { changedBy, filesAfter, openedOf, refusalsOf } from '../../../support/authority.ts';
import type { Files } from '../../../support/content.ts';

// All texts and places are fiction.

/** Returns a text of words that no other text has. */
const textOf = (name: string) =>
  Array.from({ length: 300 }, (_, n) => `${name}${(n * 37) % 101}x${n}`).join(' ');
const long = `${textOf('quay')}.`;
const grown = `${long} And then, at last, it came.`;
const article = (title: string, date: string, body: string, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\nentities: []\ntopics: []\n${more}---\n\n${body}\n`;

const files: Files = {
  'articles/ferry.md': article(
    'The ferry',
    '2018-06-19',
    long,
    'source:\n  url: https://courier.example/ferry\n',
  ),
  'articles/ferry-late.md': article(
    'The ferry!',
    '2018-06-19',
    grown,
    'source:\n  url: https://courier.example/2018/ferry\n',
  ),
  'articles/other-title.md': article('Another headline', '2018-06-20', `${long} Late.`),
  'articles/letters.md': article('Letters', '2018-06-19', textOf('letter')),
  'articles/letters-two.md': article('Letters', '2018-06-19', textOf('reply')),
  'articles/short.md': article('Short', '2018-06-21', 'See the map.'),
  'articles/shorter.md': article('Shorter', '2018-06-21', 'See the map.'),
};

test('finds articles with the same title and day, or with 90% of the same text', () => {
  const pairs = findVersions(openedOf(files).content.articles);
  expect(pairs.map(({ a, b, hasSameTitleAndDay }) => [a.id, b.id, hasSameTitleAndDay])).toEqual([
    ['ferry', 'other-title', false],
    ['ferry', 'ferry-late', true],
    ['ferry-late', 'other-title', false],
    ['letters', 'letters-two', true],
  ]);
  expect(pairs[3]!.sameText).toBeLessThan(0.1);
});

test('reports how versions differ and what to do', () => {
  const text = versionsText(openedOf(files));
  expect(text).toContain('same title, same day, 98 % the same text');
  expect(text).toContain('      +And then, at last, it came.\n');
  expect(text).toContain('npm run articles -- distinct ID ID');
});

test('keeps one of two versions, and redirects the page and the addresses of the other', () => {
  const changed = changedBy(planArticleMerge(openedOf(files), 'ferry-late', 'ferry'));
  expect(changed['articles/ferry-late.md']).toBeUndefined();
  expect(changed['articles/ferry.md']).toContain('redirectFrom: [/articles/ferry-late/, /2018/ferry]');
  expect(changed['articles/ferry.md']).toContain(long);
  expect(refusalsOf(planArticleMerge(openedOf(files), 'fery', 'ferry'))).toContain('Did you mean "ferry"?');
  expect(refusalsOf(planArticleMerge(openedOf(files), 'ferry', 'ferry'))).toContain(
    'The two ids are the same.',
  );
});

test('removes the review file of the version that is removed', () => {
  const reviews = {
    'review/ferry.yaml': 'reviewed: true\n',
    'review/ferry-late.yaml': 'reviewed: true\n',
  };
  const changed = changedBy(planArticleMerge(openedOf({ ...files, ...reviews }), 'ferry-late', 'ferry'));
  expect(Object.keys(changed)).toEqual([
    'articles/ferry.md',
    'articles/ferry-late.md',
    'review/ferry-late.yaml',
  ]);
  expect(changed['review/ferry-late.yaml']).toBeUndefined();
});

test('does not propose versions that are marked as distinct', () => {
  const opened = openedOf(files);
  const after = filesAfter(opened, planArticleDistinct(opened, 'letters', 'letters-two'));
  expect(after['articles/letters.md']).toContain('distinctFrom: [letters-two]');
  const again = findVersions(openedOf(after).content.articles);
  expect(again.map(({ a, b }) => [a.id, b.id])).not.toContainEqual(['letters', 'letters-two']);
});
