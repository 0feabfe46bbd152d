import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  type DocumentLine,
  gatherSegments,
  type SegmentLines,
} from '../../../../src/search/build/gather-segments.ts';

/** Fiction: the line of a document with a URL, and possibly another text. */
const line = (url: string, text = url): DocumentLine => ({
  hash: createHash('sha256').update(url).digest().readUInt32BE(),
  digest: text,
  bytes: text.length,
});

const gather = (names: readonly string[], total = names.length) =>
  gatherSegments(
    names.map((name) => line(name)),
    total,
  );

const names = Array.from({ length: 20_000 }, (_, number) => `fiction-${number}`);
const digests = (gathered: readonly SegmentLines[]) => gathered.map(({ digest }) => digest);
const without = (all: readonly string[], others: readonly string[]) =>
  all.filter((one) => !others.includes(one));

test('segments contain all documents in order', () => {
  const gathered = gather(names);
  let [from, documents] = [0, 0];
  for (const segment of gathered) {
    const own = names.slice(documents, documents + segment.documents);
    expect(segment).toMatchObject({ from, bytes: own.join('').length });
    from += segment.bytes;
    documents += segment.documents;
  }
  expect(documents).toBe(names.length);
  expect(new Set(digests(gathered)).size).toBe(gathered.length);
  expect(gather([])).toEqual([]);
});

test('there are a few dozen segments, none far longer than the others', () => {
  for (const count of [20_000, 100_000]) {
    const gathered = gather(Array.from({ length: count }, (_, number) => `fiction-${number}`));
    expect(gathered.length).toBeGreaterThan(20);
    expect(gathered.length).toBeLessThan(80);
    expect(Math.max(...gathered.map(({ documents }) => documents))).toBeLessThanOrEqual(count / 8);
  }
});

test('adding, changing or removing an article changes one segment, or the two that it divides', () => {
  const before = digests(gather(names));
  const added = gather([...names.slice(0, 7000), 'added', ...names.slice(7000)], names.length);
  expect(without(digests(added), before).length).toBeLessThanOrEqual(2);
  const gone = gather([...names.slice(0, 7000), ...names.slice(7001)], names.length);
  expect(without(digests(gone), before).length).toBeLessThanOrEqual(2);
  const changed = gatherSegments(
    names.map((name, number) => line(name, number === 7000 ? `${name}, changed` : name)),
  );
  expect(without(digests(changed), before)).toHaveLength(1);
});
