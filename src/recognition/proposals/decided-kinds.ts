import type { EntityKind } from '../../schema/entity-kind.ts';
import { surnames } from '../../text/surname.ts';
import { nameKey } from '../../text/tokens.ts';
import { headPrepositions } from '../lists/cue-words.ts';
import { isGivenName } from '../lists/is-given-name.ts';
import { placeNames } from '../lists/places.ts';
import type { Wording } from './wordings.ts';

/** What the decisions of an archive say about the words of its names. */
export interface DecidedKinds {
  /** How many records of each kind have a name with this head: `institute` for Quell Institute and Institute of Quelling. */
  readonly heads: ReadonlyMap<string, ReadonlyMap<EntityKind, number>>;
  /** The surnames of the records of people. */
  readonly surnames: ReadonlySet<string>;
}

/** How many records of one kind, and none of another, must have a head before it decides the kind of a new name. */
const minRecords = 2;

/** Returns what records say about the kinds of names like theirs; each record counts once for a head. */
export function decidedKinds(
  records: Iterable<{
    readonly data: { readonly name: string; readonly kind: EntityKind; readonly aliases: readonly string[] };
  }>,
): DecidedKinds {
  const heads = new Map<string, Map<EntityKind, number>>();
  const people = new Set<string>();
  for (const { data } of records) {
    const names = [data.name, ...data.aliases];
    if (data.kind === 'person')
      for (const surname of names.flatMap((one) => surnames(one))) people.add(nameKey(surname));
    for (const head of new Set(names.flatMap((name) => headOf(name) ?? []))) {
      const kinds = heads.get(head) ?? new Map<EntityKind, number>();
      kinds.set(data.kind, (kinds.get(data.kind) ?? 0) + 1);
      heads.set(head, kinds);
    }
  }
  return { heads, surnames: people };
}

/**
 * Gives new names the kind that the archive has decided for names like them, unless most of their occurrences are certain or
 * a title precedes them: that of all records with the same head, and people for the surnames of its people.
 */
export function settleDecidedKinds(
  wordings: Iterable<Wording>,
  { heads, surnames: people }: DecidedKinds,
): void {
  for (const wording of wordings) {
    const { words, found, agreed, hasTitle, entities } = wording;
    if (placeNames().has(words)) continue;
    if (entities.length > 0 || hasTitle || agreed * 2 > found) continue;
    const decided = heads.get(headOf(words) ?? '');
    const [kind, ...others] = decided?.keys() ?? [];
    if (others.length > 0) continue;
    if (kind !== undefined && kind !== 'person' && decided!.get(kind)! >= minRecords) wording.kind = kind;
    else if ((kind ?? 'person') === 'person' && isDecidedPerson(words, people)) wording.kind = 'person';
  }
}

/** Whether the last word is the surname of somebody, alone or behind a given name. */
function isDecidedPerson(words: string, people: ReadonlySet<string>): boolean {
  const [first = '', ...rest] = words.split(/\s+/u);
  return rest.length > 0 && rest.length < 3 && isGivenName(first) && people.has(nameKey(rest.at(-1)!));
}

/** Returns the word that says what a name of several words is: the last, or the one before “of” and “for”; in lower case. */
function headOf(name: string): string | undefined {
  const words = name.toLowerCase().split(/\s+/u);
  const preposition = words.findIndex((word, index) => index > 0 && headPrepositions.has(word));
  return words.length < 2 ? undefined : words[preposition > 0 ? preposition - 1 : words.length - 1];
}
