import { expect, test } from 'vitest';
import { passageDigest } from '../../../../src/archive/passages/passage-digest.ts';
import { searchTool } from '../../../../src/mcp/tools/search-tool.ts';
import { home, type WrittenSite, writtenSite } from '../../../support/asking/written-site.ts';

// All of it is fiction.
const articles = Object.fromEntries(
  Array.from({ length: 7 }, (_, n) => [
    `note-${n}`,
    { title: `Note ${n}`, blocks: [`Line ${n}.`], rights: 'CC0' },
  ]),
);
const pieces = (text: string) => [
  { text: text.slice(0, 2), marked: true },
  { text: text.slice(2), marked: false },
];

async function ask(input: Parameters<typeof searchTool.answer>[1], site: WrittenSite = { articles }) {
  const written = writtenSite(site);
  const answer = (await searchTool.answer(written.asked, input, '2026-11-30')) as Readonly<
    Record<string, unknown>
  >;
  return { answer, queries: written.queries };
}

test('a result has its passages with address and digest, its names, terms, and what it lacks', async () => {
  const { answer } = await ask(
    { query: 'line' },
    {
      articles,
      hits: [
        {
          path: 'articles/note-3/',
          title: pieces('Note 3'),
          date: 'June 2018',
          section: 'News',
          language: 'en',
          lacks: ['tide'],
          versions: 2,
          named: [{ id: 'elm', name: 'Elm', words: [] }] as never,
          passages: [
            { anchor: 'p1', pieces: pieces('Line 3.') },
            { pieces: pieces('Above the text') },
            { anchor: 'p9', pieces: pieces('Gone') },
            { anchor: 'p1', pieces: pieces('A fourth') },
          ],
        },
      ],
    },
  );
  expect(answer).toMatchObject({ understood: 'everything', total: 1, withEverything: 1, articles: 1 });
  expect(answer['results']).toEqual([
    {
      kind: 'article',
      id: 'note-3',
      title: 'Note 3',
      date: 'June 2018',
      section: 'News',
      language: 'en',
      address: `${home}articles/note-3/`,
      lacks: ['tide'],
      otherVersions: 2,
      terms: ['CC0'],
      names: [{ id: 'elm', name: 'Elm' }],
      passages: [
        {
          paragraph: 'p1',
          digest: passageDigest('Line 3.'),
          address: `${home}articles/note-3/?w=${passageDigest('Line 3.')}#p1`,
          excerpt: 'Line 3.',
        },
        { excerpt: 'Above the text' },
        { excerpt: 'Gone' },
      ],
    },
  ]);
});

test('a record has its description, and an article that is not published any more is left out', async () => {
  const { answer } = await ask(
    { query: 'elm' },
    {
      articles: {},
      hits: [
        { path: 'entities/elm/', kind: 'place', title: pieces('Elm'), description: pieces('A town.') },
        { path: 'articles/gone/' },
      ],
    },
  );
  expect(answer['results']).toEqual([
    {
      kind: 'place',
      title: 'Elm',
      description: 'A town.',
      date: undefined,
      section: undefined,
      address: `${home}entities/elm/`,
    },
  ]);
});

test('five results come at first, and the answer says how to ask for the next', async () => {
  const { answer, queries } = await ask({ query: 'line' });
  expect(answer['results']).toHaveLength(5);
  expect(answer['left']).toEqual({ ask: { tool: 'search', arguments: { query: 'line', from: 6 } } });
  expect(queries).toEqual(['line', 'relevance']);
  const next = await ask({ query: 'line', from: 6, sort: 'oldest' });
  expect(next.answer['results']).toMatchObject([{ id: 'note-5' }, { id: 'note-6' }]);
  expect(next.answer['left']).toBeUndefined();
  expect(next.queries).toEqual(['line', 'oldest']);
  expect((await ask({ query: 'line', results: 2 })).answer['left']).toMatchObject({
    ask: { arguments: { from: 3 } },
  });
});

test('results that are too large for an answer are asked for again, in the same order', async () => {
  const long = { pieces: [{ text: 'é'.repeat(1700), marked: false }] };
  const hits = Object.keys(articles).map((id) => ({ path: `articles/${id}/`, passages: [long, long, long] }));
  const { answer } = await ask({ query: 'line', sort: 'oldest' }, { articles, hits });
  const count = (answer['results'] as object[]).length;
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(5);
  expect(answer['left']).toEqual({
    ask: { tool: 'search', arguments: { query: 'line', sort: 'oldest', from: count + 1 } },
  });
});

test('a query without words is answered by the newest, and its mistakes and unknown words are told', async () => {
  const { answer, queries } = await ask(
    { query: 'from:never xyzzy' },
    {
      articles: {},
      found: {
        asksForWords: false,
        query: {
          node: undefined,
          problems: [{ type: 'date', text: 'never', suggestion: undefined, start: 0 }],
        },
        unknown: [{ node: { start: 11, end: 16 } }],
      },
    },
  );
  expect(queries).toEqual(['from:never xyzzy', 'newest']);
  expect(answer).toMatchObject({
    problems: [{ type: 'date', text: 'never' }],
    notFound: ['xyzzy'],
    results: [],
  });
});
