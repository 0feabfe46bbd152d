import type { Archive, Article } from '../../../archive/archive.ts';
import { entityKinds } from '../../../schema/entity-kind.ts';
import type { EntityId } from '../../../schema/id.ts';
import type { Words } from '../../words/words.ts';

/** "naming 30 people, organizations and places"; empty where nobody and nothing is named. */
export function naming(archive: Archive, words: Words, articles: readonly Article[]): string {
  const ids = new Set<EntityId>(articles.flatMap(({ data }) => data.entities.map(({ id }) => id)));
  const named = [...ids].flatMap((id) => archive.entity.get(id)?.data.kind ?? []);
  const kinds = entityKinds.filter((kind) => named.includes(kind));
  return named.length === 0 ? '' : words.naming(named.length, kinds);
}

/** "12 articles, naming 30 people, organizations and places" */
export function articlesNaming(archive: Archive, words: Words, articles: readonly Article[]): string {
  return [words.articles(articles.length), naming(archive, words, articles)].filter(Boolean).join(', ');
}
