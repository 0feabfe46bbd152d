import { nameKey } from '../archive/tokens.ts';
import { articlesNaming, articlesToAccept, articlesWith } from '../authority/naming/find-articles.ts';
import type { NameReview } from '../authority/naming/name-review.ts';
import type { Decision } from '../authority/plans/decisions.ts';
import type { Refusal } from '../authority/plans/plan.ts';
import { type EntityKind, entityKinds } from '../schema/entity-kind.ts';
import { count } from './names-text.ts';
import { UsageError, type Values } from './usage.ts';

const maxListed = 5;

/** The decisions of a command line, or why they can’t be made. */
type Decided = { readonly list: readonly Decision[] } | { readonly refusals: readonly Refusal[] };

/** @throws {UsageError} if it is missing or not one of the kinds */
export function kindOf({ kind }: Values): EntityKind {
  if (kind === undefined) throw new UsageError(`The kind is missing: --kind ${entityKinds.join(' | ')}.`);
  const known = entityKinds.find((one) => one === kind);
  if (!known) throw new UsageError(`--kind "${kind}" is not one of ${entityKinds.join(', ')}.`);
  return known;
}

/**
 * Returns the ids of --articles; undefined without it.
 *
 * @throws {UsageError} if there are none
 */
export function articleIds({ articles }: Values): string[] | undefined {
  const ids = articles
    ?.split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  if (ids?.length === 0)
    throw new UsageError('--articles lists no article. Write their ids, separated by commas.');
  return ids;
}

/** Returns the decisions that a command line states, or why there are none. */
export function decisionsOf(
  review: NameReview,
  name: string,
  words: readonly string[],
  values: Values,
): Decided {
  if (name === 'reviewed') {
    return { list: words.map((article) => ({ type: 'review', article, isReviewed: true })) };
  }
  const given = articleIds(values);
  if (name === 'accept-topic') return topicDecisions(review, words, given);
  if (name === 'refuse') {
    return {
      list: words.map((text) => ({ type: 'refuse', words: text, ...(given && { articles: given }) })),
    };
  }
  const entity = values.as === undefined ? {} : { entity: values.as };
  const kind = kindOf(values);
  const list = words.map((text): Decision & { type: 'accept' } => ({
    type: 'accept',
    words: text,
    kind,
    articles: given ?? articlesToAccept(review, text),
    ...entity,
  }));
  const nowhere = list.filter(({ articles }) => articles.length === 0);
  if (nowhere.length === 0) return { list };
  return {
    refusals: nowhere.map(({ words: text }) =>
      isRefused(review, text)
        ? {
            message: `“${text}” is refused in every article that contains it.`,
            advice: 'List the articles in which it is a name: --articles ID,ID.',
          }
        : {
            message: `No article contains “${text}” outside longer names.`,
            advice: 'Capitals matter. Check how the articles write it, or list them: --articles ID,ID.',
          },
    ),
  };
}

function isRefused(review: NameReview, words: string): boolean {
  return articlesWith(review, words).some((id) => review.decided.refusedKeys(id).has(nameKey(words)));
}

/** Says in which articles refused words remain an accepted name, and are published as before. */
export function acceptedNotes(review: NameReview, decisions: readonly Decision[]): string[] {
  return decisions.flatMap((decision) => {
    if (decision.type !== 'refuse') return [];
    const { words, articles } = decision;
    const naming = articlesNaming(review, words).filter((id) => articles?.includes(id) ?? true);
    if (naming.length === 0) return [];
    const some = naming.slice(0, maxListed).join(', ') + (naming.length > maxListed ? ', …' : '');
    return `“${words}” remains an accepted name in ${count(naming.length, 'article')}: ${some}. If it is none there, remove it from entities.`;
  });
}

function topicDecisions(
  review: NameReview,
  topics: readonly string[],
  given: readonly string[] | undefined,
): Decided {
  const isProposed = (topic: string) => (article: string) =>
    review.proposeTopics(article).some((one) => one.topic === topic);
  const list = topics.map((topic): Decision & { type: 'topic' } => ({
    type: 'topic',
    topic,
    articles: given ?? [...review.texts.keys()].filter(isProposed(topic)),
  }));
  const isKnown = (topic: string) => review.opened.content.topics.some(({ id }) => id === topic);
  const nowhere = list.filter(({ topic, articles }) => articles.length === 0 && isKnown(topic));
  if (nowhere.length === 0) return { list };
  return {
    refusals: nowhere.map(({ topic }) => ({
      message: `The topic "${topic}" is not proposed for any article.`,
      advice: 'List the articles that belong under it: --articles ID,ID.',
    })),
  };
}
