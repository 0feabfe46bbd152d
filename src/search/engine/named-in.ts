import type { WordRule } from '../words/word-rule.ts';
import type { PackedText } from '../format/packed-index.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { FoundLeaf, Match } from './answer.ts';

/** The ids of a document’s entities whose whole name stands in a query of words: who was searched. */
export function namedWhole(
  { named = [] }: PackedText,
  set: number,
  leaves: readonly FoundLeaf[],
  rule: Pick<WordRule, 'rows' | 'stem'>,
): string[] {
  const asked = leaves
    .filter(({ negated, node }) => !negated && (node.type === 'word' || node.type === 'phrase'))
    .flatMap(({ rows }) => rows?.[set]?.[0] ?? [])
    .map(({ stems }) => stems);
  return named.flatMap(([id, , name]) => {
    const stems = rule.rows(name)[0]!.map((form) => rule.stem(form));
    const isIn = (at: number) => stems.every((stem, step) => asked[at + step]?.has(stem));
    return stems.length > 0 && asked.some((_, at) => isIn(at)) ? [id] : [];
  });
}

export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** So many at most: with more nobody sees what they have to do with the query. */
const maxEntities = 4;

/**
 * The entities of a document that a query is about: those of whose name, or of the words that name them here, at least
 * half were found; the surest first. Left out are those that the query itself names, by id or by their whole name: it
 * would be said of every result.
 */
export function namedIn(
  { named = [] }: PackedText,
  matches: readonly Match[],
  asked: ReadonlySet<string>,
  rule: Pick<WordRule, 'forms'>,
): NamedEntity[] {
  const found = new Set(matches.map(({ form }) => form));
  const shareOf = (words: string) => {
    const all = words
      .split(/\s+/)
      .map((word) => rule.forms(word))
      .filter((forms) => forms.length > 0);
    return all.filter((forms) => forms.some((form) => found.has(form))).length / Math.max(all.length, 1);
  };
  return named
    .map(([id, kind, name, ...words]) => ({
      id,
      kind,
      name,
      isAsked: asked.has(id) || shareOf(name) === 1,
      share: Math.max(...[name, ...words].map(shareOf)),
    }))
    .filter(({ isAsked, share }) => share >= 0.5 && !isAsked)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, maxEntities)
    .map(({ id, kind, name }) => ({ id, kind, name }));
}
