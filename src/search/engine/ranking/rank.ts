import { hasFormTest, type Postings, shareOf } from '../../format/postings-block.ts';

/** A word of a query, in the documents of one bundle. */
export interface RankedWord {
  readonly postings: Postings;
  /** The word as typed, folded. */
  readonly typed?: string | undefined;
}

/** Articles that list a name of the query, and the words of the query that are the name, by their indexes. */
export interface RankedName {
  readonly listing: readonly number[];
  readonly words: readonly number[];
  /** Whether it is a date, and the articles are of it, or near it, the nearest first. */
  readonly date?: 'own' | 'near';
}

// The constants were chosen on the information needs and known items of tests/bench, where the README has the
// figures.
/** The constant k1 of BM25, as the impacts of the index have it. */
const saturation = 1.2;
/** How much more the form that was typed counts than other forms of the stem; a single word is before them. */
const formBonus = 0.6;
const formBonusAlone = 9;
/** How much the share of the words of a query counts that a document has, as a power. */
const coveragePower = 0.15;
/** A listed name counts as much as a word that occurs as often as this share of saturation tells. */
const listedShare = 0.3;
/** A date counts more than all its words, since a text that has them may mean another day. */
const dateShare = 4;
/** How much less of that the article of the year counts that is farthest from a date without articles. */
const nearFall = 0.05;

/**
 * Scores the documents of a bundle for a list of words with BM25, and by how many of the words each has: a document about
 * most words of a subject is before one that has its rarest word in passing.
 *
 * @param total the number of documents in the bundle
 * @returns scores by document number; 0 for a document with none of the words
 */
export function scoreDocuments(
  total: number,
  words: readonly RankedWord[],
  names: readonly RankedName[] = [],
): Float32Array {
  const scores = new Float32Array(total);
  const covered = new Float32Array(total);
  const rarities = words.map(({ postings: { numbers } }) => rarityOf(numbers.length, total));
  const ofDate = datedWords(names);
  words.forEach(({ postings, typed }, word) => {
    const { numbers, impacts, forms } = postings;
    const dated = ofDate.get(word);
    const weight = rarities[word]! * (saturation + 1);
    const isTyped = typed === undefined ? undefined : hasFormTest(forms, (form) => form === typed);
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index]!;
      // A year alone asks for articles of it, not for those that mention it.
      const bonus = isTyped?.(index) ? 1 + (words[1] || dated ? formBonus : formBonusAlone) : 1;
      // An article of the date counts as much whether or not it writes the date.
      if (!dated?.has(number)) scores[number]! += weight * shareOf(impacts[index]!) * bonus;
      covered[number]! += 1;
    }
  });
  addNames(scores, covered, words, names, rarities);
  return scores.map(
    (score, number) => score * (covered[number]! / Math.max(1, words.length)) ** coveragePower,
  );
}

/** Returns the articles of the date that each word is part of, by the indexes of the words. */
function datedWords(names: readonly RankedName[]): ReadonlyMap<number, ReadonlySet<number>> {
  return new Map(
    names
      .filter(({ date }) => date)
      .flatMap(({ listing, words }) => {
        const articles = new Set(listing);
        return words.map((word) => [word, articles] as const);
      }),
  );
}

/** Returns the inverse document frequency of a word: rare words count more. */
export function rarityOf(documents: number, total: number): number {
  return Math.log((total - documents + 0.5) / (documents + 0.5) + 1);
}

/** Adds to the scores of articles that list a name, which counts as if they had its words. */
function addNames(
  scores: Float32Array,
  covered: Float32Array,
  words: readonly RankedWord[],
  names: readonly RankedName[],
  rarities: readonly number[],
): void {
  for (const { listing, words: own, date } of names) {
    // Of a date whose words no text has, the articles are still in order.
    const rarity = date
      ? sumOf(own.map((word) => rarities[word]!)) || 1
      : rarityOf(listing.length, scores.length);
    const weight = rarity * (saturation + 1) * (date ? dateShare : listedShare);
    const fall = date === 'near' ? nearFall / listing.length : 0;
    const missing = new Map(listing.map((number) => [number, own.length]));
    for (const word of own) {
      for (const number of words[word]!.postings.numbers) {
        const left = missing.get(number);
        if (left !== undefined) missing.set(number, left - 1);
      }
    }
    let share = 1;
    for (const [number, left] of missing) {
      scores[number]! += weight * share;
      // A date whose words the archive lacks has none.
      covered[number]! += own.length === 0 ? 1 : left;
      share -= fall;
    }
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
