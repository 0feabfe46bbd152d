import type { Archive, Article } from '../../../archive/archive.ts';
import { entityKinds } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';
import type { Words } from '../../words/words.ts';

/**
 * Returns "mentioning 30 people, organizations and places" for some articles; empty if they list no entities.
 */
export function mentioning(archive: Archive, words: Words, articles: readonly Article[]): string {
  const ids = new Set<EntityId>(articles.flatMap(({ data }) => data.entities.map(({ id }) => id)));
  const kindOfEach = [...ids].flatMap((id) => archive.entity.get(id)?.data.kind ?? []);
  const kinds = entityKinds.filter((kind) => kindOfEach.includes(kind));
  return kindOfEach.length === 0 ? '' : words.mentioning(kindOfEach.length, kinds);
}

/** Returns "12 articles, mentioning 30 people, organizations and places". */
export function articlesMentioning(archive: Archive, words: Words, articles: readonly Article[]): string {
  return [words.articles(articles.length), mentioning(archive, words, articles)].filter(Boolean).join(', ');
}
