import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { distinctiveWords } from '../../../../src/search/engine/distinctive-words.ts';
import { Finder } from '../../../../src/search/engine/finder.ts';
import type { LikedArticle } from '../../../../src/search/engine/name-lookup.ts';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';
import { openDocuments } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Everything here is fiction.
const texts: Readonly<Record<string, readonly string[]>> = {
  storm: [
    'Storm breaks the breakwater',
    'The breakwater gave way at night.',
    'Bakers raised the price of bread.',
  ],
  repair: [
    'Breakwater to be repaired',
    'Masons will mend the breakwater, which gave way in the storm at night.',
  ],
  bread: ['Bread dearer', 'The price of bread rose, bakers say.', 'Flour is scarce.'],
  fair: ['Fair opens', 'The fair has a carousel.'],
  parade: ['Parade', 'A parade went through the town, the mayor at its head.'],
  vote: ['Vote', 'The council met.'],
};
const mayor = { id: 'ada-vale', name: 'Ada Vale' };
const listing: ReadonlySet<string> = new Set(['parade', 'vote']);
const documents = Object.entries(texts).map(([id, [title = '', ...blocks]]): SearchDocument => ({
  path: `articles/${id}/`,
  language: 'en',
  filters: { kind: ['article'], ...(listing.has(id) && { person: [`${mayor.id}|${mayor.name}`] }) },
  parts: [
    { anchor: 'title', text: title, weight: 3 },
    ...blocks.map((text, index) => ({ anchor: `p${index + 1}`, text })),
  ],
  date: { earliest: '1962-11-18', latest: '1962-11-18' },
}));
const record: SearchDocument = {
  path: 'entities/ada-vale/',
  language: 'en',
  filters: { kind: ['entity', 'person'] },
  parts: [{ anchor: 'title', text: mayor.name, weight: 3 }],
  record: [mayor.id, 'person', mayor.name],
};
const { bundles } = await openDocuments([...documents, record], temporaryFolder());
const readArticle = (id: string, block?: number): Promise<LikedArticle | undefined> => {
  const [title, ...blocks] = texts[id] ?? [];
  const text = block === undefined ? blocks.join('\n') : blocks[block - 1];
  const names = listing.has(id) ? [mayor] : [];
  return Promise.resolve(title === undefined || text === undefined ? undefined : { id, title, text, names });
};
const none = () => Promise.resolve([]);
const finder = new Finder(bundles, 'en', { find: none, findNear: none, readArticle });

async function find(query: string): Promise<string[]> {
  const found = await finder.find(query);
  const hits = await found.hits('relevance').next(10);
  return hits.map(({ path }) => path.split('/').at(-2)!);
}

describe('articles like one', () => {
  test('share its words, the best first, and are without itself', async () => {
    expect((await find('like:storm'))[0]).toBe('repair');
    expect(await find('like:storm')).not.toContain('storm');
    expect(await find('like:bread')).toEqual(['storm']);
  });

  test('share its names', async () => {
    expect(await find('like:parade')).toEqual(['vote']);
    expect(await find('like:vote')).toEqual(['parade']);
  });

  test('are like a passage only, if the query names one', async () => {
    expect(await find('like:storm#p1')).toEqual(['repair']);
    expect(await find('like:storm#p2')).toEqual(['bread']);
  });

  test('are part of a query as those of other fields', async () => {
    expect(await find('like:storm masons')).toEqual(['repair']);
    expect(await find('like:storm -masons')).not.toContain('repair');
    expect(await find('like:bread,repair')).toEqual(['storm']);
  });

  test('are none if there is no such article or passage, or nothing is like it', async () => {
    for (const query of ['like:nothing', 'like:storm#p9', 'like:"No id"', 'like:fair'])
      expect([query, await find(query)]).toEqual([query, []]);
  });

  test('have the words marked that they share', async () => {
    const [hit] = await (await finder.find('like:storm#p1')).hits('relevance').next(1);
    const marked = hit!.passages.flatMap(({ pieces }) => pieces.filter((piece) => piece.marked));
    expect(new Set(marked.map(({ text }) => text))).toEqual(new Set(['breakwater', 'gave', 'night']));
    const { leaves } = await finder.find('like:storm#p1');
    expect(leaves[0]!.values).toEqual([
      {
        text: 'storm#p1',
        named: [{ id: 'storm#p1', name: 'Storm breaks the breakwater' }],
        by: ['breakwater', 'night', 'gave'],
      },
    ]);
  });
});

test('the words of a title, frequent, long and capitalized ones tell most; short ones and figures nothing', async () => {
  const rule = await openWordRule('en');
  const article = {
    title: 'Ferry sunk',
    text: 'The ferry of 1962 went down near Elm. Lanterns, lanterns: a boat came from Merrow, “Hope”.',
  };
  const words = distinctiveWords(article, rule, new Set([rule.stem('from')])).map(({ written }) => written);
  expect(words.slice(0, 3)).toEqual(['Ferry', 'sunk', 'Lanterns']);
  expect(words.indexOf('Merrow')).toBeLessThan(words.indexOf('went'));
  for (const word of ['The', 'of', 'Elm', '1962', 'from']) expect(words).not.toContain(word);
});
