import { expect, test } from 'vitest';
import { type SegmentDocuments, SegmentGatherer } from '../../../../src/search/build/gather-segments.ts';
import type { SearchDocument } from '../../../../src/search/document/search-documents.ts';

/** Fiction: only the URL matters here. */
const document = (name: string): SearchDocument => ({
  url: `/articles/${name}/`,
  language: 'en',
  filters: {},
  parts: [],
});

function gather(names: readonly string[], total = names.length): SegmentDocuments[] {
  const gatherer = new SegmentGatherer(total);
  const gathered = names.flatMap((name) => gatherer.add(document(name), name) ?? []);
  return [...gathered, ...[gatherer.end() ?? []].flat()];
}

const names = Array.from({ length: 20_000 }, (_, number) => `fiction-${number}`);
const digests = (gathered: readonly SegmentDocuments[]) => gathered.map(({ digest }) => digest);
const without = (all: readonly string[], others: readonly string[]) =>
  all.filter((one) => !others.includes(one));

test('segments contain all documents in order', () => {
  const urls = gather(names).flatMap(({ documents }) => documents.map(({ url }) => url));
  expect(urls).toEqual(names.map((name) => `/articles/${name}/`));
  expect(gather([])).toEqual([]);
});

test('there are a few dozen segments, none far longer than the others', () => {
  for (const count of [20_000, 100_000]) {
    const many = Array.from({ length: count }, (_, number) => `fiction-${number}`);
    const gathered = gather(many);
    expect(gathered.length).toBeGreaterThan(20);
    expect(gathered.length).toBeLessThan(80);
    const longest = Math.max(...gathered.map(({ documents }) => documents.length));
    expect(longest).toBeLessThanOrEqual(count / 8);
  }
});

test('adding, changing or removing an article changes one segment, or the two that it divides', () => {
  const before = digests(gather(names));
  const added = gather([...names.slice(0, 7000), 'added', ...names.slice(7000)], names.length);
  expect(without(digests(added), before).length).toBeLessThanOrEqual(2);
  const gone = gather([...names.slice(0, 7000), ...names.slice(7001)], names.length);
  expect(without(digests(gone), before).length).toBeLessThanOrEqual(2);
  const gatherer = new SegmentGatherer(names.length);
  const changed = names.flatMap(
    (name, number) => gatherer.add(document(name), number === 7000 ? `${name}, changed` : name) ?? [],
  );
  expect(without(digests(changed), before)).toHaveLength(1);
});
