import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import { compareText } from '../../text/compare-text.ts';
import type { TopicId } from '../../schema/id.ts';
import { wordsOfText } from '../text/words.ts';

/** The words of an article and their counts. */
export type WordBag = ReadonlyMap<string, number>;

/** An article with decided topics, including all broader ones. */
export interface TopicLesson {
  readonly words: WordBag;
  readonly topics: readonly TopicId[];
}

export interface TopicProposal {
  readonly topic: TopicId;
  /** The similarity to the articles on the topic, from 0 to 1. */
  readonly likeness: number;
  /** The words with most evidence, strongest first. */
  readonly words: readonly string[];
  /** The number of articles on the topic. */
  readonly articles: number;
}

/** The minimum number of articles of a topic for it to be proposed. */
export const minTopicArticles = 3;
/** The minimum similarity, absolute and in relation to the best topic. */
const minSimilarity = 0.1;
const minShareOfBest = 0.75;
/** One shared word may be a coincidence. */
const maxShareOfOneWord = 0.8;
const maxProposals = 5;
/** The number of words with the highest weight that represent a topic. */
const maxTopicWords = 400;
const maxEvidenceWords = 3;

const unspacedSign = new RegExp(`^[${unspacedScripts}]`, 'u');

/** Counts the words in texts, including names and numbers, but not signs and very short words. */
export function wordBag(texts: readonly string[]): WordBag {
  const bag = new Map<string, number>();
  const add = (word: string) => void bag.set(word, (bag.get(word) ?? 0) + 1);
  for (const text of texts) {
    const words = wordsOfText(text);
    words.forEach(({ lower, case: written, end }, index) => {
      if (written === 'sign') return;
      // In scripts without spaces each character is a word, and two approximate one.
      if (!unspacedSign.test(lower)) {
        if (lower.length >= 3) add(lower);
        return;
      }
      const next = words[index + 1];
      if (next?.start === end && unspacedSign.test(next.lower)) add(lower + next.lower);
    });
  }
  return bag;
}

/** The model of topics: for each, the centroid of its articles’ words, weighted by TF-IDF. */
export class TopicModel {
  readonly #rarity = new Map<string, number>();
  /** The topics by word. */
  readonly #topicsOf = new Map<string, { readonly topic: TopicId; readonly weight: number }[]>();
  readonly #articles = new Map<TopicId, number>();
  readonly #depth: (topic: TopicId) => number;

  /** @param depth the number of broader terms of a topic: the broadest are proposed first */
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

  /** Proposes topics for an article, the broadest first, then by similarity. */
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
        shared.every(([, weight]) => weight <= likeness * maxShareOfOneWord),
      )
      .toSorted(([a, one], [b, other]) => other.likeness - one.likeness || compareText(a, b));
    const best = all[0]?.[1].likeness ?? 0;
    return all
      .filter(([, { likeness }]) => likeness >= Math.max(minSimilarity, best * minShareOfBest))
      .slice(0, maxProposals)
      .toSorted(([a], [b]) => this.#depth(a) - this.#depth(b))
      .map(([topic, { likeness, words }]) => ({
        topic,
        likeness,
        words: strongest(words),
        articles: this.#articles.get(topic)!,
      }));
  }

  /** Returns the weight of each word, higher for rarer words. */
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

/** Returns the words with the highest weights; words with less than a tenth of the highest weight are omitted. */
function strongest(words: readonly (readonly [string, number])[]): string[] {
  const sorted = words.toSorted(([a, one], [b, other]) => other - one || compareText(a, b));
  return sorted
    .filter(([, weight]) => weight >= sorted[0]![1] / 10)
    .slice(0, maxEvidenceWords)
    .map(([word]) => word);
}
