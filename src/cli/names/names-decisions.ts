import { countOf } from '../../text/count-of.ts';
import { articlesNaming } from '../../authority/naming/find-articles.ts';
import type { NameReview } from '../../authority/naming/name-review.ts';
import type { Decision } from '../../authority/plans/decisions.ts';
import { isRefusal, type Refusal } from '../../authority/plans/plan.ts';
import { type EntityKind, entityKinds } from '../../schema/entity-kind.ts';
import type { EntityId } from '../../schema/id.ts';
import { acceptanceOf } from './name-acceptance.ts';
import { namesProblem } from './names-problems.ts';
import { firstOf } from './names-text.ts';
import { UsageError, type Values } from '../usage.ts';

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
  const accepted = { kind: kindOf(values), as: values.as, articles: given };
  const list = words.map((text) => acceptanceOf(review, text, accepted));
  const refusals = list.filter(isRefusal);
  return refusals.length > 0 ? { refusals } : { list: list.filter((one) => 'type' in one) };
}

/**
 * Says which records were chosen for accepted words, and in which articles refused words remain an accepted name, and
 * are published as before.
 */
export function acceptedNotes(review: NameReview, decisions: readonly Decision[], { as }: Values): string[] {
  return decisions.flatMap((decision) => {
    if (decision.type === 'accept' && decision.entity !== undefined && as === undefined) {
      const { name } = review.lexicon.record.get(decision.entity as EntityId)!.data;
      return `“${decision.words}” is accepted as a name of ${name} (${decision.entity}). For a record of its own, give an id: --as ID.`;
    }
    if (decision.type !== 'refuse') return [];
    const { words, articles } = decision;
    const naming = articlesNaming(review, words).filter((id) => articles?.includes(id) ?? true);
    if (naming.length === 0) return [];
    return `“${words}” remains an accepted name in ${countOf(naming.length, 'article')}: ${firstOf(naming)}. If it is none there, remove it from entities.`;
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
    refusals: nowhere.map(({ topic }) => namesProblem('names-topic-nowhere', { topic })),
  };
}
