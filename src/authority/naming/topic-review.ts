import { withBroader } from '../../archive/topic-tree.ts';
import type { Content } from '../../archive/record.ts';
import { digestOf, type ValueCache } from '../../files/value-cache.ts';
import {
  minTopicArticles,
  TopicModel,
  type TopicProposal,
  wordBag,
} from '../../recognition/topics/topic-model.ts';
import type { TopicId } from '../../schema/id.ts';
import { recognitionSource } from './model-store.ts';
import type { ArticleText } from './read-texts.ts';

/** A topic that may fit an article, and a sentence with the reason. */
export interface TopicSuggestion {
  readonly topic: TopicId;
  readonly why: string;
}

/** More articles on one topic improve the result little. */
const maxTopicLessons = 60;
/**
 * The model is used until the number of articles with topics has grown by a tenth: learning after each
 * decision is slow.
 */
const maxGrowth = 1.1;

/** Proposes topics for articles without topics, from articles with topics. */
export class TopicReview {
  readonly #texts: ReadonlyMap<string, ArticleText>;
  readonly #terms: ReadonlyMap<TopicId, ReadonlySet<TopicId>>;
  readonly #labels: ReadonlyMap<TopicId, string>;
  readonly #kept: ValueCache<readonly TopicProposal[]>;
  readonly #filed: number;
  #learned: { readonly filed: number; readonly digest: string; readonly model: () => TopicModel } | undefined;

  /** @param kept cached proposals, by digest */
  constructor(
    texts: ReadonlyMap<string, ArticleText>,
    topics: Content['topics'],
    kept: ValueCache<readonly TopicProposal[]>,
  ) {
    this.#texts = texts;
    this.#terms = withBroader(topics);
    this.#labels = new Map(topics.map(({ id, data }) => [id, data.label]));
    this.#kept = kept;
    this.#filed = [...texts.values()].filter(({ record }) => record.data.topics.length > 0).length;
  }

  /** Returns the review for changed content. */
  reread(texts: ReadonlyMap<string, ArticleText>, topics: Content['topics']): TopicReview {
    const after = new TopicReview(texts, topics, this.#kept);
    if (this.#learned && after.#filed <= this.#learned.filed * maxGrowth) after.#learned = this.#learned;
    return after;
  }

  /**
   * Proposes topics for an article without topics, the broadest first; articles with topics count as decided.
   */
  propose(article: string): TopicSuggestion[] {
    const text = this.#texts.get(article);
    if (!text || text.record.data.topics.length > 0 || this.#filed < minTopicArticles) return [];
    this.#learned ??= this.#learn();
    const { digest, model } = this.#learned;
    const proposals = this.#kept.of(digestOf([text.digest, digest]), () => model().propose(bagOf(text)));
    return proposals.map(({ topic, words, articles }) => ({
      topic,
      why: `Shares ${listText(words)} with the ${articles} articles under ${this.#labels.get(topic) ?? topic}.`,
    }));
  }

  /** Stores the proposals for the next run. */
  save(isPart: boolean): void {
    this.#kept.save(isPart);
  }

  /** Prepares to learn; the model is only built if a proposal is not cached. */
  #learn() {
    const texts = this.#lessonTexts();
    const lessons = texts.map((text) => ({ text, topics: this.#termsIn(text) }));
    const digest = digestOf([
      recognitionSource(),
      ...lessons.map(({ text, topics }) => `${text.digest} ${topics.join(' ')}`),
    ]);
    const depth = (topic: TopicId) => this.#terms.get(topic)?.size ?? 1;
    let model: TopicModel | undefined;
    const make = () =>
      (model ??= new TopicModel(
        lessons.map(({ text, topics }) => ({ words: bagOf(text), topics })),
        depth,
      ));
    return { filed: this.#filed, digest, model: make };
  }

  /** Returns the articles to learn from: some of each topic, evenly spread. */
  #lessonTexts(): ArticleText[] {
    const byTopic = new Map<TopicId, ArticleText[]>();
    for (const text of this.#texts.values()) {
      for (const topic of text.record.data.topics) {
        const texts = byTopic.get(topic) ?? [];
        byTopic.set(topic, texts);
        texts.push(text);
      }
    }
    const chosen = new Set(
      [...byTopic.values()].flatMap((texts) => {
        const step = Math.max(1, texts.length / maxTopicLessons);
        return texts.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
      }),
    );
    return [...this.#texts.values()].filter((text) => chosen.has(text));
  }

  /** Returns the topics of an article and all broader ones. */
  #termsIn({ record }: ArticleText): TopicId[] {
    return [...new Set(record.data.topics.flatMap((topic) => [...(this.#terms.get(topic) ?? [])]))];
  }
}

function bagOf({ passages }: ArticleText) {
  return wordBag(passages.map(({ text }) => text));
}

function listText(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}
