import { compareText } from '../../schema/date.ts';
import type { TopicId } from '../../schema/id.ts';
import { wordsOf } from '../text/words.ts';

/** The words of an article, each with how often it has it. */
export type WordBag = ReadonlyMap<string, number>;

/** An article whose topics its keeper decided, and the terms above them. */
export interface TopicLesson {
  readonly words: WordBag;
  readonly topics: readonly TopicId[];
}

export interface TopicProposal {
  readonly topic: TopicId;
  /** How like its articles this one is, from 0 to 1. */
  readonly likeness: number;
}

/** A topic must have been given so often before it is proposed. */
const minArticles = 3;
/** A topic is proposed where the article is this like it, and nearly as like as to the best. */
const minLikeness = 0.1;
const nearBest = 0.75;
const maxProposals = 5;

/** Counts the words of texts: names and numbers too, signs and the shortest words not. */
export function wordBag(texts: readonly string[]): WordBag {
  const bag = new Map<string, number>();
  for (const text of texts) {
    for (const { lower, case: written } of wordsOf(text)) {
      if (written === 'sign' || lower.length < 3) continue;
      bag.set(lower, (bag.get(lower) ?? 0) + 1);
    }
  }
  return bag;
}

/** What the articles of each topic have in common: the centroid of their words, weighed by TF-IDF. */
export class TopicModel {
  readonly #rarity = new Map<string, number>();
  readonly #centroids = new Map<TopicId, ReadonlyMap<string, number>>();
  readonly #depth: (topic: TopicId) => number;

  /** @param depth how many terms stand above a topic: the broadest are proposed first */
  constructor(lessons: readonly TopicLesson[], depth: (topic: TopicId) => number) {
    this.#depth = depth;
    const articles = new Map<string, number>();
    for (const { words } of lessons)
      for (const word of words.keys()) articles.set(word, (articles.get(word) ?? 0) + 1);
    for (const [word, count] of articles)
      this.#rarity.set(word, Math.log((lessons.length + 1) / (count + 0.5)));
    const sums = new Map<TopicId, { count: number; sum: Map<string, number> }>();
    for (const { words, topics } of lessons) {
      const vector = this.#vectorOf(words);
      for (const topic of topics) {
        let known = sums.get(topic);
        if (!known) {
          known = { count: 0, sum: new Map() };
          sums.set(topic, known);
        }
        known.count += 1;
        for (const [word, weight] of vector) known.sum.set(word, (known.sum.get(word) ?? 0) + weight);
      }
    }
    for (const [topic, { count, sum }] of sums)
      if (count >= minArticles) this.#centroids.set(topic, unit(sum));
  }

  /** Proposes topics for an article, the broadest first, then by likeness. */
  propose(words: WordBag): TopicProposal[] {
    const vector = this.#vectorOf(words);
    const all = [...this.#centroids]
      .map(([topic, centroid]) => ({ topic, likeness: likeness(vector, centroid) }))
      .toSorted((a, b) => b.likeness - a.likeness || compareText(a.topic, b.topic));
    const best = all[0]?.likeness ?? 0;
    return all
      .filter((one) => one.likeness >= Math.max(minLikeness, best * nearBest))
      .slice(0, maxProposals)
      .toSorted(
        (a, b) =>
          this.#depth(a.topic) - this.#depth(b.topic) ||
          b.likeness - a.likeness ||
          compareText(a.topic, b.topic),
      );
  }

  #vectorOf(words: WordBag): ReadonlyMap<string, number> {
    const vector = new Map<string, number>();
    for (const [word, count] of words) {
      const rarity = this.#rarity.get(word);
      if (rarity !== undefined && rarity > 0) vector.set(word, (1 + Math.log(count)) * rarity);
    }
    return unit(vector);
  }
}

function unit(vector: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let square = 0;
  for (const weight of vector.values()) square += weight * weight;
  const length = Math.sqrt(square) || 1;
  return new Map([...vector].map(([word, weight]) => [word, weight / length]));
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum;
}
