import { expect, test } from 'vitest';
import { isIssuePublished, mayBePictured, shownPages } from '../../../../src/archive/print/shown-pages.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import type { ArticleId } from '../../../../src/schema/id.ts';

const region = (page: number) => ({ page, blocks: [] });
const issue = {
  pages: [{}, {}, {}],
  articles: [
    { article: 'a' as ArticleId, regions: [region(1), region(2)] },
    { article: 'b' as ArticleId, regions: [region(2)] },
  ],
};

test('a page is shown if all articles on it may be pictured, or if there is none', () => {
  expect([...shownPages(issue, () => true)]).toEqual([1, 2, 3]);
  expect([...shownPages(issue, (id) => id !== 'b')]).toEqual([1, 3]);
  expect([...shownPages(issue, (id) => id !== 'a')]).toEqual([3]);
});

test.each([
  [{}, true],
  [{ listing: 'no-search-engines' }, true],
  [{ draft: 'true' }, false],
  [{ embargo: '2026-03-02' }, false],
  [{ embargo: '2026-03-01' }, true],
  [{ listing: 'address-only' }, false],
  [{ withheld: ['1'] }, false],
  [{ withdrawn: { date: '2020-01-01', reason: 'It was wrong.' } }, false],
])('an article with %j may be pictured: %s', (fields, may) => {
  const data = articleSchema.parse({ title: 'A', date: '1855', entities: [], topics: [], ...fields });
  expect(mayBePictured(data, { futureDates: 'publish', day: '2026-03-01' })).toBe(may);
});

test('an issue is published if one of its articles is, or if it names none', () => {
  expect(isIssuePublished(issue, (id) => id === 'b')).toBe(true);
  expect(isIssuePublished(issue, () => false)).toBe(false);
  expect(isIssuePublished({ articles: [] }, () => false)).toBe(true);
});
