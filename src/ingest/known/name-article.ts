import type { Problem } from '../../archive/problem.ts';
import { type IncomingArticle, problemAt } from '../contract/incoming.ts';
import { creditsOf } from './credits-of.ts';
import type { KnownNames, Resolved } from './known-names.ts';

/** The records that an article refers to, as its front matter has them. */
export interface NamedArticle {
  readonly byline: readonly (string | { readonly entity: string })[];
  /** The names of those who signed it, as the source has them. */
  readonly author: string;
  readonly entities: readonly string[];
  readonly topics: readonly string[];
  readonly warnings: readonly Problem[];
}

/** An article with more names than this has a list that is none of its own. */
const maxNames = 200;

/** Turns the names that a source states into ids of records: known ones where it can be told, else new ones. */
export function nameArticle(
  { authors = [], names = [], topics = [], language, place }: IncomingArticle,
  known: KnownNames,
  mayAddTopic: (label: string) => boolean,
): NamedArticle {
  const warnings: Problem[] = [];
  const idOf = (resolved: Resolved | undefined, name: string): string[] => {
    if (!resolved) return [];
    if ('id' in resolved) return [resolved.id];
    warnings.push(
      problemAt(
        place,
        'warning',
        `The name "${name.slice(0, 100)}" may be ${resolved.among.join(' or ')}; it was left out.`,
        'Add the id of the right one to the article.',
      ),
    );
    return [];
  };
  const entities = names.slice(0, maxNames).flatMap(({ name, kind }) => idOf(known.entity(name, kind), name));
  const filed = topics
    .slice(0, maxNames)
    .filter(({ label }) => mayAddTopic(label) || known.hasTopic(label))
    .flatMap(({ label }) => idOf(known.topic(label), label));
  const signed = authors
    .slice(0, maxNames)
    .flatMap(({ name, kind }) => creditsOf(name).map((credit) => ({ name: credit, kind })))
    .flatMap(({ name, kind }) => known.author(name, kind, language) ?? []);
  const byline = signed.map(({ id, name }) => (id === undefined ? name : { entity: id }));
  const unique = <T>(list: readonly T[]) => [
    ...new Map(list.map((item) => [JSON.stringify(item), item])).values(),
  ];
  const author = signed.map(({ name }) => name).join(', ');
  return { byline: unique(byline), author, entities: unique(entities), topics: unique(filed), warnings };
}
