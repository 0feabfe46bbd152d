import { describe, expect, test } from 'vitest';
import { articleOrNot, type JudgedPage } from '../../../../src/ingest/web/pages/article-or-not.ts';

// A made-up page on the border between article and list, so that each sign can be seen by itself.
const page: JudgedPage = {
  address: 'https://courier.example/ferry/',
  facts: {
    title: 'The ferry',
    heading: 'The ferry',
    hasPublishedTime: false,
    dataTypes: [],
    frames: 0,
    passwordFields: 0,
    images: 0,
    blocks: [],
  },
  measures: {
    own: 1000,
    linkShare: 0.2,
    prose: 800,
    sentences: 8,
    longestRun: 400,
    uniqueShare: 0.5,
    teaserShare: 0.2,
    linkedHeadings: 0,
    plainHeadings: 1,
    linksBetween: 0,
    titlesInRow: 0,
    longestSentences: [],
  },
  inside: 0,
  habits: { graph: 0.5, data: 0.5, time: 0.5 },
};

type Change = Partial<{ [part in keyof JudgedPage]: Partial<JudgedPage[part]> | string | number }>;

function scoreOf({ facts, measures, ...others }: Change): number {
  const changed = {
    ...page,
    ...others,
    facts: { ...page.facts, ...(facts as object) },
    measures: { ...page.measures, ...(measures as object) },
  };
  return articleOrNot(changed as JudgedPage).score;
}

/** Tells that each page is likelier an article than the one before. */
function expectRising(changes: readonly Change[]): void {
  const scores = changes.map(scoreOf);
  expect(scores).toEqual([...new Set(scores)].toSorted((a, b) => a - b));
}

describe('a page is the likelier an article', () => {
  test.each<[string, readonly Change[]]>([
    [
      'the less of its text is in links',
      [0.6, 0.4, 0.2, 0.1].map((linkShare) => ({ measures: { linkShare } })),
    ],
    [
      'the longer its longest run of text is',
      [
        [100, 120],
        [200, 240],
        [400, 480],
        [800, 960],
        [1600, 1920],
      ].map(([longestRun, prose]) => ({ measures: { longestRun, prose } })),
    ],
    [
      'the more of its text it has alone',
      [0.1, 0.5, 0.9].map((uniqueShare) => ({ measures: { uniqueShare } })),
    ],
    ['the fewer teasers it has', [0.8, 0.2, 0.05].map((teaserShare) => ({ measures: { teaserShare } }))],
    ['the fewer other pages are below it', [7, 3, 0].map((inside) => ({ inside }))],
    [
      'the more it says so itself',
      [
        { facts: { dataTypes: ['CollectionPage'] } },
        {},
        { facts: { dataTypes: ['NewsArticle'] } },
        { facts: { dataTypes: ['NewsArticle'], graphType: 'article', hasPublishedTime: true } },
      ],
    ],
    [
      'the more its address is like that of a story: its last part has several words, and a day stands before it',
      [
        { address: 'https://courier.example/2019/05/' },
        { address: 'https://courier.example/the-ferry-runs-again/all/' },
        { address: 'https://courier.example/all/the-ferry-runs-again/' },
        { address: 'https://courier.example/2019/05/03/the-ferry-runs-again/' },
      ],
    ],
  ])('%s', (_, changes) => {
    expectRising(changes);
  });
});

test('headlines that are links speak against an article, unless its text is one long run', () => {
  const teasers = { linkedHeadings: 6, linksBetween: 9 };
  const short = { longestRun: 200, prose: 800 };
  const long = { longestRun: 700, prose: 800 };
  expect(scoreOf({ measures: { ...short, ...teasers } })).toBeLessThan(scoreOf({ measures: short }));
  expect(scoreOf({ measures: { ...long, ...teasers } })).toBe(scoreOf({ measures: long }));
});

test('a paragraph above a row of titles introduces a list, and what says more than these is a text with links', () => {
  const brief = { sentences: 1 };
  const plain = scoreOf({ measures: brief });
  expect(scoreOf({ measures: { ...brief, titlesInRow: 2 } })).toBe(plain);
  expect(scoreOf({ measures: { ...brief, titlesInRow: 3 } })).toBeLessThan(plain);
  expect(scoreOf({ measures: { sentences: 2, titlesInRow: 3 } })).toBe(
    scoreOf({ measures: { sentences: 2 } }),
  );
});

test('what no page of a site states, or nearly none, says nothing of one, either', () => {
  const [none, few, some, most, all] = [0, 0.05, 0.5, 0.95, 1].map((data) =>
    scoreOf({ habits: { graph: 0, data, time: 0 } }),
  );
  expect([few, most, all]).toEqual([none, none, none]);
  expect(some).toBeLessThan(none!);
});

test('what all pages of a site state says nothing of one', () => {
  const all = { habits: { graph: 1, data: 0.5, time: 1 } };
  const stated = { facts: { graphType: 'article', hasPublishedTime: true } };
  expect(scoreOf({ ...all, ...stated })).toBe(scoreOf(all));
});

test.each<[string, Change]>([
  ['front', { address: 'https://courier.example/' }],
  ['error', { facts: { title: '404 Not Found' }, measures: { prose: 100, longestRun: 100 } }],
  ['stub', { facts: { passwordFields: 1 }, measures: { prose: 100 } }],
  ['elsewhere', { facts: { leadsTo: 'https://courier.example/new/' }, measures: { prose: 50 } }],
  ['widget', { address: 'https://courier.example/ferry/embed/' }],
])(
  'no other page changes the opinion of a page that is certainly none: %s',
  (reason, { facts, measures, ...others }) => {
    const { score, reason: said } = articleOrNot({
      ...page,
      ...others,
      facts: { ...page.facts, ...(facts as object) },
      measures: { ...page.measures, ...(measures as object) },
    } as JudgedPage);
    expect([said, score]).toEqual([reason, -4]);
  },
);
