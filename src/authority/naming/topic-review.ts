import { withBroader } from '../../archive/topic-tree.ts';
import type { Content } from '../../archive/record.ts';
import { digestOf, ValueCache } from '../../files/value-cache.ts';
import {
  minTopicArticles,
  TopicModel,
  type TopicProposal,
  wordBag,
} from '../../recognition/topics/topic-model.ts';
import type { TopicId } from '../../schema/id.ts';
import { recognitionSource } from './model-store.ts';
import type { ArticleText } from './read-texts.ts';

/** A topic that an article may belong under, and a sentence that says why. */
export interface TopicSuggestion {
  readonly topic: TopicId;
  readonly why: string;
}

/** More articles of one topic teach little more about it. */
const maxTopicLessons = 60;
/** What was learnt holds until a tenth more articles have topics: learning anew after each decision would be slow. */
const maxGrowth = 1.1;

/** Proposes topics for articles that have none, from those of the articles that have. */
export class TopicReview {
  readonly #texts: ReadonlyMap<string, ArticleText>;
  readonly #terms: ReadonlyMap<TopicId, ReadonlySet<TopicId>>;
  readonly #labels: ReadonlyMap<TopicId, string>;
  readonly #kept: ValueCache<readonly TopicProposal[]>;
  readonly #filed: number;
  #learnt: { readonly filed: number; readonly digest: string; readonly model: () => TopicModel } | undefined;

  /** @param kept proposals by digest */
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

  /** The same after the content has changed. */
  reread(texts: ReadonlyMap<string, ArticleText>, topics: Content['topics']): TopicReview {
    const after = new TopicReview(texts, topics, this.#kept);
    if (this.#learnt && after.#filed <= this.#learnt.filed * maxGrowth) after.#learnt = this.#learnt;
    return after;
  }

  /** Proposes topics for an article that has none, the broadest first. One that has topics is decided. */
  propose(article: string): TopicSuggestion[] {
    const text = this.#texts.get(article);
    if (!text || text.record.data.topics.length > 0 || this.#filed < minTopicArticles) return [];
    this.#learnt ??= this.#learn();
    const { digest, model } = this.#learnt;
    const proposals = this.#kept.of(digestOf([text.digest, digest]), () => model().propose(bagOf(text)));
    return proposals.map(({ topic, words, articles }) => ({
      topic,
      why: `Shares ${listText(words)} with the ${articles} articles under ${this.#labels.get(topic) ?? topic}.`,
    }));
  }

  /** Keeps what was proposed for the next run. */
  save(isPart: boolean): void {
    this.#kept.save(isPart);
  }

  /** Gets ready to learn; the model is made where a proposal was not kept. */
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

  /** The articles to learn from: of each topic some, spread over all that have it. */
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

  /** An article on ferries is one on transport, too. */
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
