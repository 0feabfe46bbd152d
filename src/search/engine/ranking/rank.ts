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
/** The weight of two words in one block, as a share of that of the rarer word. */
const nearWeight = 0.2;
/** The weight of a title that has nearly all words, and how quickly it falls with each word that is missing. */
const titleWeight = 3;
const titlePower = 8;
/** The rarity from which a missing word counts against a document, and by how much. */
const rareFrom = 4;
const lackWeight = 0.06;
/** The number of words whose nearness is compared, in pairs. */
const maxNearWords = 12;
/** A listed name counts as much as a word that occurs as often as this share of saturation tells. */
const listedShare = 0.3;
/** A date counts more than all its words, since a text that has them may mean another day. */
const dateShare = 4;
/** How much less of that the article of the year counts that is farthest from a date without articles. */
const nearFall = 0.05;

/**
 * Scores the documents of a bundle for a list of words with BM25, and by how near the words are to each other,
 * how much of the query a title has, and what is missing.
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
  const has = new Float32Array(total);
  const called = new Float32Array(total);
  const lack = new Float32Array(total);
  const rarities = words.map(({ postings: { numbers } }) => rarityOf(numbers.length, total));
  const penalties = rarities.map((rarity) => Math.log(1 + lackWeight * Math.max(0, rarity - rareFrom)));
  const ofDate = datedWords(names);
  words.forEach(({ postings, typed }, word) => {
    const { numbers, impacts, named, forms } = postings;
    const dated = ofDate.get(word);
    const weight = rarities[word]! * (saturation + 1);
    const isTyped = typed === undefined ? undefined : hasFormTest(forms, (form) => form === typed);
    for (let index = 0; index < numbers.length; index += 1) {
      const number = numbers[index]!;
      // A year alone asks for articles of it, not for those that mention it.
      const bonus = isTyped?.(index) ? 1 + (words[1] || dated ? formBonus : formBonusAlone) : 1;
      // An article of the date counts as much whether or not it writes the date.
      if (!dated?.has(number)) scores[number]! += weight * shareOf(impacts[index]!) * bonus;
      has[number]! += rarities[word]!;
      lack[number]! += penalties[word]!;
      if (named[index]! > 1) called[number]! += rarities[word]!;
    }
  });
  addNearness(
    scores,
    words.map(({ postings }) => postings),
    rarities,
  );
  addNames(scores, has, words, names, rarities);
  const all = sumOf(rarities);
  if (all === 0) return scores;
  const lackAll = sumOf(penalties);
  for (let number = 0; number < total; number += 1) {
    if (has[number] === 0) continue;
    const covered = called[number]! / all;
    scores[number] =
      (scores[number]! + titleWeight * called[number]! * covered ** titlePower) *
      Math.exp(lack[number]! - lackAll);
  }
  return scores;
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

/** Adds to the scores of documents that have two words in one block. */
function addNearness(scores: Float32Array, words: readonly Postings[], rarities: readonly number[]): void {
  const near = words
    .map(({ numbers, blocks }, word) => ({ numbers, blocks, rarity: rarities[word]! }))
    .filter(({ blocks }) => blocks.length > 0)
    .slice(0, maxNearWords);
  const earlier = near.slice(0, -1).map(({ numbers, blocks }) => {
    const byDocument = new Uint8Array(scores.length);
    numbers.forEach((number, index) => (byDocument[number] = blocks[index]!));
    return byDocument;
  });
  near.forEach(({ numbers, blocks, rarity }, word) => {
    for (let other = 0; other < word; other += 1) {
      const weight = (nearWeight * Math.min(rarity, near[other]!.rarity)) / (words.length - 1);
      numbers.forEach((number, index) => {
        if ((earlier[other]![number]! & blocks[index]!) !== 0) scores[number]! += weight;
      });
    }
  });
}

/** Adds to the scores of articles that list a name, which counts as if they had its words. */
function addNames(
  scores: Float32Array,
  has: Float32Array,
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
    const missing = new Map(listing.map((number) => [number, sumOf(own.map((word) => rarities[word]!))]));
    for (const word of own) {
      for (const number of words[word]!.postings.numbers) {
        const left = missing.get(number);
        if (left !== undefined) missing.set(number, left - rarities[word]!);
      }
    }
    let share = 1;
    for (const [number, left] of missing) {
      scores[number]! += weight * share;
      has[number]! += Math.max(0, left);
      share -= fall;
    }
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
