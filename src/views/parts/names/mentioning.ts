import type { Archive, Article } from '../../../archive/archive.ts';
import { entityKinds } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';
import type { Words } from '../../words/words.ts';

/** "mentioning 30 people, organizations and places"; empty where nobody and nothing is mentioned. */
export function mentioning(archive: Archive, words: Words, articles: readonly Article[]): string {
  const ids = new Set<EntityId>(articles.flatMap(({ data }) => data.entities.map(({ id }) => id)));
  const named = [...ids].flatMap((id) => archive.entity.get(id)?.data.kind ?? []);
  const kinds = entityKinds.filter((kind) => named.includes(kind));
  return named.length === 0 ? '' : words.mentioning(named.length, kinds);
}

/** "12 articles, mentioning 30 people, organizations and places" */
export function articlesMentioning(archive: Archive, words: Words, articles: readonly Article[]): string {
  return [words.articles(articles.length), mentioning(archive, words, articles)].filter(Boolean).join(', ');
}
