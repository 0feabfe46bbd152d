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
  /** How similar it is to the articles on the topic, from 0 to 1. */
  readonly likeness: number;
  /** The words that say so most, those that weigh most first. */
  readonly words: readonly string[];
  /** How many articles on the topic it was compared with. */
  readonly articles: number;
}

interface TopicWeight {
  readonly topic: TopicId;
  readonly weight: number;
}

/** A topic is proposed once so many articles have it. */
export const minTopicArticles = 3;
/** A topic is proposed where the article is this like it, and nearly as like as to the best. */
const minLikeness = 0.1;
const nearBest = 0.75;
/** One word that two articles happen to share is no topic. */
const maxOfOneWord = 0.8;
const maxProposals = 5;
/** Of what the articles on a topic have in common, the words that weigh most. */
const maxTopicWords = 400;
const maxEvidenceWords = 3;

/** Counts the words of texts: names and numbers too, signs and the shortest words not. */
export function wordBag(texts: readonly string[]): WordBag {
  const bag = new Map<string, number>();
  const add = (word: string) => void bag.set(word, (bag.get(word) ?? 0) + 1);
  for (const text of texts) {
    for (const { lower, case: written } of wordsOf(text)) {
      if (written === 'sign') continue;
      // Scripts without spaces: two signs in a row are the nearest thing to a word.
      if (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(lower)) {
        const signs = [...lower];
        for (let at = 0; at + 1 < signs.length; at += 1) add(signs[at]! + signs[at + 1]!);
      } else if (lower.length >= 3) add(lower);
    }
  }
  return bag;
}

/** What the articles of each topic have in common: the centroid of their words, weighed by TF-IDF. */
export class TopicModel {
  readonly #rarity = new Map<string, number>();
  /** The topics that a word speaks for. */
  readonly #topicsOf = new Map<string, TopicWeight[]>();
  readonly #articles = new Map<TopicId, number>();
  readonly #depth: (topic: TopicId) => number;

  /** @param depth how many terms stand above a topic: the broadest are proposed first */
  constructor(lessons: readonly TopicLesson[], depth: (topic: TopicId) => number) {
    this.#depth = depth;
    this.#weighWords(lessons);
    for (const [topic, { count, sum }] of this.#sumUp(lessons)) {
      if (count < minTopicArticles) continue;
      this.#articles.set(topic, count);
      for (const [word, weight] of heaviest(unit(sum))) {
        const topics = this.#topicsOf.get(word) ?? [];
        this.#topicsOf.set(word, topics);
        topics.push({ topic, weight });
      }
    }
  }

  /** Proposes topics for an article, the broadest first, then by likeness. */
  propose(words: WordBag): TopicProposal[] {
    const evidence = new Map<TopicId, { likeness: number; words: (readonly [string, number])[] }>();
    for (const [word, inArticle] of this.#vectorOf(words)) {
      for (const { topic, weight } of this.#topicsOf.get(word) ?? []) {
        const known = evidence.get(topic) ?? { likeness: 0, words: [] };
        evidence.set(topic, known);
        known.likeness += inArticle * weight;
        known.words.push([word, inArticle * weight]);
      }
    }
    const all = [...evidence]
      .filter(([, { likeness, words: shared }]) =>
        shared.every(([, weight]) => weight <= likeness * maxOfOneWord),
      )
      .toSorted(([a, one], [b, other]) => other.likeness - one.likeness || compareText(a, b));
    const best = all[0]?.[1].likeness ?? 0;
    return all
      .filter(([, { likeness }]) => likeness >= Math.max(minLikeness, best * nearBest))
      .slice(0, maxProposals)
      .toSorted(([a], [b]) => this.#depth(a) - this.#depth(b))
      .map(([topic, { likeness, words: shared }]) => ({
        topic,
        likeness,
        words: shared
          .toSorted(([a, one], [b, other]) => other - one || compareText(a, b))
          .slice(0, maxEvidenceWords)
          .map(([word]) => word),
        articles: this.#articles.get(topic)!,
      }));
  }

  /** Gives each word a weight: the fewer articles have it, the more it tells. */
  #weighWords(lessons: readonly TopicLesson[]): void {
    const articles = new Map<string, number>();
    for (const { words } of lessons)
      for (const word of words.keys()) articles.set(word, (articles.get(word) ?? 0) + 1);
    for (const [word, count] of articles)
      this.#rarity.set(word, Math.log((lessons.length + 1) / (count + 0.5)));
  }

  #sumUp(lessons: readonly TopicLesson[]): Map<TopicId, { count: number; sum: Map<string, number> }> {
    const sums = new Map<TopicId, { count: number; sum: Map<string, number> }>();
    for (const { words, topics } of lessons) {
      const vector = this.#vectorOf(words);
      for (const topic of topics) {
        const known = sums.get(topic) ?? { count: 0, sum: new Map<string, number>() };
        sums.set(topic, known);
        known.count += 1;
        for (const [word, weight] of vector) known.sum.set(word, (known.sum.get(word) ?? 0) + weight);
      }
    }
    return sums;
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

function heaviest(vector: ReadonlyMap<string, number>): (readonly [string, number])[] {
  return [...vector]
    .toSorted(([a, one], [b, other]) => other - one || compareText(a, b))
    .slice(0, maxTopicWords);
}
