import { expect, test } from 'vitest';
import {
  decisionsOnArticles,
  isIssuePublished,
  shownPages,
} from '../../../../src/archive/print/shown-pages.ts';
import { articleSchema } from '../../../../src/schema/article.ts';
import type { ArticleId } from '../../../../src/schema/id.ts';
import type { IssueData } from '../../../../src/schema/issue.ts';

const region = (page: number) => ({ page, blocks: [] });
const issue = {
  pages: [{}, {}, {}],
  articles: [
    { article: 'a' as ArticleId, regions: [region(1), region(2)] },
    { article: 'b' as ArticleId, regions: [region(2)] },
  ],
};

const listed = () => [];

test('a page is shown if all articles on it are published and listed, or if there is none', () => {
  expect([...shownPages(issue, listed)]).toEqual([1, 2, 3]);
  expect([...shownPages(issue, (id) => (id === 'b' ? undefined : []))]).toEqual([1, 3]);
  expect([...shownPages(issue, (id) => (id === 'a' ? undefined : []))]).toEqual([3]);
});

const page = (
  fields: Partial<IssueData['pages'][number]>,
  blocks: [number, number, number, number][] = [[10, 10, 50, 20]],
) => ({
  pages: [{ size: [400, 600] as [number, number], ...fields }],
  articles: [{ article: 'a' as ArticleId, regions: [{ page: 1, blocks }] }],
});

test.each<[string, Parameters<typeof page>, readonly string[] | undefined, boolean]>([
  ['a name is withheld, and nobody has looked', [{}], ['1'], false],
  ['somebody has looked for the decision', [{ lookedAt: ['1'] }], ['1'], true],
  ['there is a newer decision', [{ lookedAt: ['1'] }], ['1', '2'], false],
  ['it has a decision of its own', [{ lookedAt: ['1'], withheld: ['3'] }], ['1'], false],
  ['an unpublished article is painted over', [{ painted: [[8, 8, 60, 30]] }], undefined, true],
  ['it is painted over in part', [{ painted: [[8, 8, 40, 30]] }], undefined, false],
  [
    'one of its blocks is not painted over',
    [
      { painted: [[8, 8, 60, 30]] },
      [
        [10, 10, 50, 20],
        [90, 90, 9, 9],
      ],
    ],
    undefined,
    false,
  ],
  ['nobody knows where it stands', [{ painted: [[8, 8, 60, 30]] }, []], undefined, false],
  [
    'it is painted over, and a decision is not looked at',
    [{ painted: [[8, 8, 60, 30]], withheld: ['1'] }],
    undefined,
    false,
  ],
])('whether a page is shown if %s', (_case, given, decisions, isShown) => {
  expect(shownPages(page(...given), () => decisions).has(1)).toBe(isShown);
});

test.each([
  [{}, []],
  [{ listing: 'no-search-engines' }, []],
  [{ draft: 'true' }, undefined],
  [{ embargo: '2026-03-02' }, undefined],
  [{ embargo: '2026-03-01' }, []],
  [{ listing: 'address-only' }, undefined],
  [{ withheld: ['1'] }, ['1']],
  [{ withdrawn: { date: '2020-01-01', reason: 'It was wrong.' } }, undefined],
])('the decisions on an article with %j are %j', (fields, decisions) => {
  const data = articleSchema.parse({ title: 'A', date: '1855', entities: [], topics: [], ...fields });
  const id = 'a' as ArticleId;
  const known = decisionsOnArticles([{ id, data }], { futureDates: 'publish', day: '2026-03-01' });
  expect(known.get(id)).toEqual(decisions);
});

test('an issue is published if one of its articles is, or if it names none', () => {
  expect(isIssuePublished(issue, (id) => id === 'b')).toBe(true);
  expect(isIssuePublished(issue, () => false)).toBe(false);
  expect(isIssuePublished({ articles: [] }, () => false)).toBe(true);
});
