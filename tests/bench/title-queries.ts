/**
 * Creates plain queries as a reader would type them: one to three consecutive words of a title, each query
 * once. The result is deterministic.
 */
export function titleQueries(titles: readonly string[], count: number): string[] {
  const queries = new Set<string>();
  const next = randomNumbers(1987);
  const wordsOf = (title: string) => title.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  for (let tries = 0; queries.size < count && tries < count * 50; tries += 1) {
    const words = wordsOf(titles[Math.floor(next() * titles.length)] ?? '');
    const length = Math.min(words.length, 1 + Math.floor(next() * 3));
    const from = Math.floor(next() * (words.length - length + 1));
    if (length > 0) queries.add(words.slice(from, from + length).join(' '));
  }
  return [...queries];
}

/** Returns a generator of numbers from 0 to 1, always the same ones (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
