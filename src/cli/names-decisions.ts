import { nameKey } from '../archive/tokens.ts';
import {
  articlesNaming,
  articlesToAccept,
  articlesWith,
  fullNamesIn,
} from '../authority/naming/find-articles.ts';
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
  const list: Decision[] = [];
  const refusals: Refusal[] = [];
  for (const text of words) {
    const articles = given ?? articlesFor(review, text, kind, values.as);
    if ('advice' in articles) refusals.push(articles);
    else list.push({ type: 'accept', words: text, kind, articles, ...entity });
  }
  return refusals.length > 0 ? { refusals } : { list };
}

/** Returns the articles in which a name is accepted if none are listed, or why there are none. */
function articlesFor(
  review: NameReview,
  words: string,
  kind: EntityKind,
  as: string | undefined,
): readonly string[] | Refusal {
  const found = articlesToAccept(review, words, as);
  if (found.length === 0) return nowhere(review, words);
  if (kind !== 'person' || nameKey(words).includes(' ') || as !== undefined) return found;
  // A surname is no name of its own where the article names the person in full.
  const full = new Map(found.map((id) => [id, fullNamesIn(review, id, words)]));
  const alone = found.filter((id) => full.get(id)!.length === 0);
  if (alone.length > 0) return alone;
  return {
    message: `“${words}” is short for ${firstOf([...new Set([...full.values()].flat())])} in every article that contains it.`,
    advice: 'Accept the full name, or give its record: --as ID.',
  };
}

function nowhere(review: NameReview, words: string): Refusal {
  const key = nameKey(words);
  if (articlesWith(review, words).some((id) => review.decided.refusedKeys(id).has(key)))
    return {
      message: `“${words}” is refused in every article that contains it.`,
      advice: 'List the articles in which it is a name: --articles ID,ID.',
    };
  if (articlesNaming(review, words).length > 0)
    return {
      message: `“${words}” already names another record in every article that contains it.`,
      advice: 'List the articles in which it means this one: --articles ID,ID.',
    };
  return {
    message: `No article contains “${words}” outside longer names.`,
    advice: 'Capitals matter. Check how the articles write it, or list them: --articles ID,ID.',
  };
}

/** Says in which articles refused words remain an accepted name, and are published as before. */
export function acceptedNotes(review: NameReview, decisions: readonly Decision[]): string[] {
  return decisions.flatMap((decision) => {
    if (decision.type !== 'refuse') return [];
    const { words, articles } = decision;
    const naming = articlesNaming(review, words).filter((id) => articles?.includes(id) ?? true);
    if (naming.length === 0) return [];
    return `“${words}” remains an accepted name in ${count(naming.length, 'article')}: ${firstOf(naming)}. If it is none there, remove it from entities.`;
  });
}

function firstOf(list: readonly string[]): string {
  return list.slice(0, maxListed).join(', ') + (list.length > maxListed ? ', …' : '');
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
