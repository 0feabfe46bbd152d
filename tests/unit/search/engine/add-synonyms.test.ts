import { beforeAll, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import { addSynonyms } from '../../../../src/search/engine/add-synonyms.ts';
import type { Finder } from '../../../../src/search/engine/finder.ts';
import { openDocuments } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// Fiction.
const texts = ['A ferry sank.', 'Two boats sank.', 'A steamer sank near the bridge.', 'A tram stood still.'];
let finder: Finder;

beforeAll(async () => {
  const documents = texts.map((text, index): SearchDocument => ({
    path: `${index}/`,
    language: 'en',
    filters: { kind: ['article'] },
    parts: [{ anchor: 'p1', text }],
    date: { earliest: '1962-11-18', latest: '1962-11-18' },
  }));
  finder = await openDocuments(documents, temporaryFolder());
  addSynonyms(finder, [['ferry', 'boat', 'steamer']]);
});

async function found(query: string): Promise<string[]> {
  const answer = await finder.find(query);
  const hits = await answer.hits('relevance').next(10);
  return hits.map(({ path }) => path.slice(0, -1)).toSorted();
}

test('a word also finds the words that the archive takes for the same, in all their forms', async () => {
  expect(await found('ferry')).toEqual(['0', '1', '2']);
  expect(await found('ferries bridge')).toContain('2');
  expect(await found('boat OR tram')).toEqual(['0', '1', '2', '3']);
});

test('a word in quotation marks or after a plus sign means itself', async () => {
  expect(await found('"ferry"')).toEqual(['0']);
  expect(await found('+ferry')).toEqual(['0']);
});

test('the other words of a group are known, so that they can be shown', async () => {
  const { leaves } = await finder.find('steamers sank');
  expect(leaves.map(({ node }) => finder.synonymsOf?.(node))).toEqual([['ferry', 'boat'], []]);
});
