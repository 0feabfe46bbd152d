import type { WordRule } from '../words/word-rule.ts';
import type { PackedText } from '../format/packed-index.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { FoundLeaf, Match } from './answer.ts';

/** Returns the ids of a document’s entities whose whole name occurs in the words of a query. */
export function namedWhole(
  { named = [] }: PackedText,
  set: number,
  leaves: readonly FoundLeaf[],
  rule: Pick<WordRule, 'sequences' | 'stem'>,
): string[] {
  const asked = leaves
    .filter(({ negated, node }) => !negated && (node.type === 'word' || node.type === 'phrase'))
    .flatMap(({ sequences }) => sequences?.[set]?.[0] ?? [])
    .map(({ stems }) => stems);
  return named.flatMap(([id, , name]) => {
    const stems = rule.sequences(name)[0]!.map((form) => rule.stem(form));
    const isIn = (at: number) => stems.every((stem, step) => asked[at + step]?.has(stem));
    return stems.length > 0 && asked.some((_, at) => isIn(at)) ? [id] : [];
  });
}

/** An entity to show below a result. */
export interface NamedEntity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
}

/** With more entities, their relation to the query would not be recognizable. */
const maxEntities = 4;

/**
 * Returns the entities of a document that a query is partly about: at least half of their name, or of the
 * words that mention them, matches; the best matches come first. Entities that the query names by id or whole
 * name are omitted, because every result would have them.
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
