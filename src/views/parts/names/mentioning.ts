import type { Archive, Article } from '../../../archive/archive.ts';
import { type EntityKind, entityKinds } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';
import { onceForBoth } from '../../../shared/base/once.ts';
import type { Words } from '../../../shared/words/words.ts';

/**
 * Returns "mentioning 30 people, organizations and places" for some articles; empty if they list no entities.
 */
export function mentioning(archive: Archive, words: Words, articles: readonly Article[]): string {
  const { count, kinds } = listedNames(archive, articles);
  return count === 0 ? '' : words.mentioning(count, kinds);
}

/** Counts the entities that some articles list, once for all pages of a list. */
const listedNames = onceForBoth(
  ({ entity }: Archive, articles: readonly Article[]): { count: number; kinds: readonly EntityKind[] } => {
    const ids = new Set<EntityId>(articles.flatMap(({ data }) => data.entities.map(({ id }) => id)));
    const kindOfEach = [...ids].flatMap((id) => entity.get(id)?.data.kind ?? []);
    return { count: kindOfEach.length, kinds: entityKinds.filter((kind) => kindOfEach.includes(kind)) };
  },
);

/** Returns "12 articles, mentioning 30 people, organizations and places". */
export function articlesMentioning(archive: Archive, words: Words, articles: readonly Article[]): string {
  const facts = [words.articles(articles.length), mentioning(archive, words, articles)];
  return words.facts(facts.filter((fact) => fact !== ''));
}
