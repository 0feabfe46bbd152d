import { beforeAll, expect, test, vi } from 'vitest';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';
import type { Finder } from '../../../../src/search/engine/finder.ts';
import { openDocuments } from '../../../support/queries/open-finder.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction.
const texts: Readonly<Record<string, string>> = {
  rates: 'The toll of the ferry was raised in the harbor.',
  how: 'How much the ferry costs is asked in the letter.',
  lamp: 'The lamp was lit.',
  band: 'The Who played at the fair.',
};
const documents = Object.entries(texts).map(([id, text]): SearchDocument => ({
  path: `articles/${id}/`,
  language: 'en',
  filters: { kind: ['article'] },
  parts: [
    { anchor: 'p1', text },
    ...(id === 'lamp' ? [{ anchor: 'p2', text: 'The keeper lit the lamp of the pier.' }] : []),
  ],
  date: { earliest: '1962-02-01', latest: '1962-02-01' },
}));
let finder: Finder;

beforeAll(async () => {
  finder = await openDocuments(documents, temporaryFolder());
});

/** Returns the stems that are read from the index for a query, in order. */
async function readFor(query: string): Promise<string[]> {
  const read = vi.spyOn(finder.bundles[0]!.words, 'postings');
  await finder.find(query);
  const stems = read.mock.calls.map(([stem]) => stem);
  read.mockRestore();
  return [...new Set(stems)].toSorted();
}

test('a question reads from the index what it asks for, and not the words with which it asks', async () => {
  expect(await readFor('how much did the toll rise in the harbour')).toEqual(['harbor', 'rise', 'toll']);
});

test('a query that only asks reads all of its words', async () => {
  const { exactTotal } = await finder.find('how much the');
  expect(exactTotal).toBe(1);
});

test('words that only ask are told apart, and no misprint of others', async () => {
  const { leaves } = await finder.find('what happened to the ferry');
  expect(leaves.map(({ role }) => role)).toEqual(['filler', 'filler', 'filler', 'filler', undefined]);
});

test('a word with which a query may ask is read where the query has a date', async () => {
  expect(await readFor('when did the fair open in 1962')).toContain('when');
});

test('a question shows the passage with most of its words first, and other queries the passages in their order', async () => {
  const anchorsFor = async (query: string) => {
    const [hit] = await (await finder.find(query)).hits('relevance').next(1);
    return hit!.passages.map(({ anchor }) => anchor);
  };
  expect(await anchorsFor('who lit the lamp of the pier')).toEqual(['p2', 'p1']);
  expect(await anchorsFor('lit lamp pier')).toEqual(['p1', 'p2']);
});
