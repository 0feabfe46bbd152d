import type { Article } from './archive.ts';
import { shinglesOf } from './shingles.ts';

/** One in this many shingles is kept, by hash. */
const sampling = 8;
/** A shingle in more articles than this is a stock phrase, and no evidence. */
const maxArticlesOfShingle = 30;
/** The share of the shorter text's shingles that two versions have in common. */
const minShare = 0.7;
/** The minimum number of shingles in a text for the share to be meaningful. */
const minShingles = 5;
const maxDaysApart = 1;
const millisecondsOfDay = 86_400_000;

/**
 * Finds the versions of one story: articles of the same day and title, and articles at most a day apart whose
 * texts are nearly the same, measured by shared shingles.
 *
 * @param articles oldest first
 * @returns the versions by article, itself included, oldest first; an article without another version has no
 * entry
 * @see https://nlp.stanford.edu/IR-book/html/htmledition/near-duplicates-and-shingling-1.html
 */
export function findVersions(articles: readonly Article[]): ReadonlyMap<Article, readonly Article[]> {
  const group = articles.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root]!;
    group[index] = root;
    return root;
  };
  const join = (a: number, b: number) => {
    const [one, other] = [rootOf(a), rootOf(b)];
    group[Math.max(one, other)] = Math.min(one, other);
  };
  for (const same of Map.groupBy(articles.keys(), (index) => titleKey(articles[index]!)).values()) {
    for (const index of same.slice(1)) join(same[0]!, index);
  }
  for (const [a, b] of nearlySame(articles)) join(a, b);
  const versions = new Map<Article, readonly Article[]>();
  for (const members of Map.groupBy(articles.keys(), rootOf).values()) {
    if (members.length < 2) continue;
    const found = members.map((index) => articles[index]!);
    for (const article of found) versions.set(article, found);
  }
  return versions;
}

/** Articles without a day have a key of their own, so they match nothing. */
function titleKey({ id, data }: Article): string {
  const { earliest, latest } = data.date;
  return earliest === latest ? `${earliest} ${data.title.toLowerCase()}` : id;
}

function nearlySame(articles: readonly Article[]): [a: number, b: number][] {
  const samples = articles.map(({ body }) => body.shingles);
  const pairs: [number, number][] = [];
  for (const [index, shared] of sharedShingles(samples).entries()) {
    for (const [other, count] of shared) {
      const smaller = Math.min(samples[index]!.length, samples[other]!.length);
      if (
        smaller >= minShingles &&
        count >= minShare * smaller &&
        areNear(articles[index]!, articles[other]!)
      ) {
        pairs.push([index, other]);
      }
    }
  }
  return pairs;
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

function areNear({ data: a }: Article, { data: b }: Article): boolean {
  if (a.date.earliest !== a.date.latest || b.date.earliest !== b.date.latest) return false;
  const apart = Math.abs(Date.parse(a.date.earliest) - Date.parse(b.date.earliest));
  return apart <= maxDaysApart * millisecondsOfDay;
}

/** Returns the sampled shingles of a text, given its blocks. */
export function sampleShingles(blocks: readonly string[]): number[] {
  return [...shinglesOf(blocks.join('\n'))].filter((shingle) => shingle % sampling === 0);
}
