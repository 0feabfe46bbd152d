import type { ArticleId } from '../schema/id.ts';
import type { Article } from './archive.ts';
import { shinglesOf } from '../text/shingles.ts';

/** One in this many shingles is kept, by hash. */
const sampling = 8;
/** A shingle in more articles of two days than this is a stock phrase, and no evidence. */
const maxArticlesOfShingle = 8;
/** The share of the shorter text's shingles that two versions have in common. */
const minShare = 0.7;
/** The minimum number of shingles in a text for the share to be meaningful. */
const minShingles = 5;
const millisecondsOfDay = 86_400_000;

/** Two articles of one story, the older first. */
export type StoryPair = readonly [older: ArticleId, newer: ArticleId];

/** Returns the day after a day, `YYYY-MM-DD`. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(day) + millisecondsOfDay).toISOString().slice(0, 10);
}

/**
 * Finds the versions of the stories of a day: its articles with the same title, and those whose texts are nearly the same as
 * that of another one of this day or the next, measured by shared shingles.
 *
 * @param day the articles of the day, oldest first
 * @param next those of the day after
 * @returns pairs in the order of their older articles
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/near-duplicates-and-shingling-1.html
 */
export function versionPairs(day: readonly Article[], next: readonly Article[]): StoryPair[] {
  const all = [...day, ...next];
  const keys = day.map(({ data }) => data.title.toLowerCase());
  const firstWith = new Map(keys.map((key, index) => [key, index] as const).toReversed());
  const byTitle = keys.flatMap((key, index) => {
    const first = firstWith.get(key)!;
    return first === index ? [] : [[first, index] as const];
  });
  return [...byTitle, ...nearlySame(all, day.length)]
    .toSorted(([a, b], [c, d]) => a - c || b - d)
    .map(([older, newer]) => [all[older]!.id, all[newer]!.id] as const);
}

/**
 * Returns the first version of each article that has several.
 *
 * @param pairs in the order of their older articles
 */
export function firstVersions(pairs: Iterable<StoryPair>): ReadonlyMap<ArticleId, ArticleId> {
  // The older article of the first pair of a story is its first version, and so is the root of the others.
  const above = new Map<ArticleId, ArticleId>();
  const rank = new Map<ArticleId, number>();
  const rootOf = (id: ArticleId): ArticleId => {
    let root = id;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    above.set(id, root);
    return root;
  };
  for (const pair of pairs) {
    for (const id of pair) if (!rank.has(id)) rank.set(id, rank.size);
    const [one, other] = pair.map(rootOf) as [ArticleId, ArticleId];
    if (rank.get(one)! < rank.get(other)!) above.set(other, one);
    else above.set(one, other);
  }
  return new Map([...rank.keys()].map((id) => [id, rootOf(id)]));
}

/** Returns pairs of indexes of which the first is below `count`. */
function nearlySame(articles: readonly Article[], count: number): [a: number, b: number][] {
  const samples = articles.map(({ body }) => body.shingles);
  return sharedShingles(samples)
    .slice(0, count)
    .flatMap((shared, index) =>
      [...shared].flatMap(([other, common]): [number, number][] => {
        const smaller = Math.min(samples[index]!.length, samples[other]!.length);
        return smaller >= minShingles && common >= minShare * smaller ? [[index, other]] : [];
      }),
    );
}

/** Places of shingles are numbers below 2^53, so this is the maximum number of texts. */
const maxTexts = 2 ** 21;

/** Counts the shingles that each text shares with each later one, by the numbers of both. */
function sharedShingles(samples: readonly (readonly number[])[]): Map<number, number>[] {
  // Sorting numbers is much faster than a map of lists, most of which have one entry.
  const places = new Float64Array(samples.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  samples.forEach((sample, index) => {
    for (const shingle of sample) {
      places[next] = shingle * maxTexts + index;
      next += 1;
    }
  });
  const sorted = places.toSorted();
  const shared = samples.map(() => new Map<number, number>());
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    const shingle = Math.floor(sorted[start]! / maxTexts);
    while (end < sorted.length && Math.floor(sorted[end]! / maxTexts) === shingle) end += 1;
    if (end - start > maxArticlesOfShingle) continue;
    for (let one = start; one < end; one += 1) {
      const counts = shared[sorted[one]! % maxTexts]!;
      for (let other = one + 1; other < end; other += 1) {
        const index = sorted[other]! % maxTexts;
        counts.set(index, (counts.get(index) ?? 0) + 1);
      }
    }
  }
  return shared;
}

/** Returns the sampled shingles of a text, given its blocks. */
export function sampleShingles(blocks: readonly string[]): number[] {
  return [...shinglesOf(blocks.join('\n'))].filter((shingle) => shingle % sampling === 0);
}
