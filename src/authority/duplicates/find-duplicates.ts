import { formKey } from '../../archive/name-forms.ts';
import type { ArticleRecord, EntityRecord } from '../../archive/record.ts';
import { compareText } from '../../text/compare-text.ts';
import {
  type ComparableName,
  comparableName,
  compareNames,
  type Likeness,
  sortedKey,
} from './compare-names.ts';
import { type Neighbors, readNeighbors } from './neighbors.ts';
import { couldShareMost, compareNeighbors } from './compare-neighbors.ts';

/** Two records that may describe the same entity. */
export interface Duplicate {
  /** In alphabetical order. */
  readonly a: string;
  readonly b: string;
  /** From 0 to 1, rounded to hundredths. Not a probability. */
  readonly score: number;
  /** The evidence for and against it, a clause each. */
  readonly reasons: readonly string[];
}

interface DuplicateCandidate {
  readonly record: EntityRecord;
  readonly names: readonly ComparableName[];
}

const identifiers = {
  wikidata: 'Wikidata id',
  viaf: 'VIAF number',
  isni: 'ISNI',
  lcnaf: 'Library of Congress id',
  geonames: 'GeoNames number',
  orcid: 'ORCID',
} as const;
const minScore = 0.5;
/** Groups larger than this share a key by its nature, not because their records are the same. */
const maxGroupSize = 60;

/**
 * Finds records that may describe the same entity: by identifiers, by similar names, and by the entities
 * listed with them. It leaves out pairs that are marked as distinct, part of one another, or that have
 * different Wikidata ids. Records are compared only if they share a key, so the time grows with their number
 * and not with its square.
 *
 * @returns the pairs, highest score first, then by ids
 */
export function findDuplicates(
  entities: readonly EntityRecord[],
  articles: readonly ArticleRecord[],
): Duplicate[] {
  const neighbors = readNeighbors(articles);
  const candidates = new Map<string, DuplicateCandidate>(
    entities.map((record) => [
      record.id,
      {
        record,
        names: [record.data.name, ...record.data.aliases].map((name, index) =>
          comparableName(name, record.data.kind, index > 0),
        ),
      },
    ]),
  );
  const pairs = pairUp([...candidates.values()], neighbors);
  const bearers = countBearers([...candidates.values()]);
  return [...pairs]
    .flatMap((pair) => {
      const [a = '', b = ''] = pair.split(' ');
      const one = candidates.get(a);
      const other = candidates.get(b);
      return one && other ? (judge(one, other, neighbors, bearers) ?? []) : [];
    })
    .toSorted((x, y) => y.score - x.score || compareText(x.a, y.a) || compareText(x.b, y.b));
}

/** Returns all pairs of records that share a key. */
function pairUp(candidates: readonly DuplicateCandidate[], neighbors: Neighbors): Set<string> {
  const groups = new Map<string, Set<string>>();
  for (const { record, names } of candidates) {
    for (const key of keysOf(record, names)) {
      const group = groups.get(key);
      if (group) group.add(record.id);
      else groups.set(key, new Set([record.id]));
    }
  }
  const pairs = new Set<string>();
  for (const group of [...groups.values(), ...neighbors.alike()]) {
    const ids = [...group];
    if (ids.length < 2 || ids.length > maxGroupSize) continue;
    ids.forEach((a, index) => {
      for (const b of ids.slice(index + 1)) if (a !== b) pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`);
    });
  }
  return pairs;
}

function keysOf({ data }: EntityRecord, names: readonly ComparableName[]): string[] {
  const { kind } = data;
  return [
    ...Object.keys(identifiers).flatMap((key) => {
      const value = data[key as keyof typeof identifiers];
      return value ? [`${key} ${value}`] : [];
    }),
    ...names.flatMap(({ form, folded, spelledOut, acronyms, asAcronym }) => {
      const { words } = form;
      if (words.length === 0) return [];
      const last = words.at(-1)!;
      return [
        `name ${folded}`,
        ...(spelledOut === undefined ? [] : [`name ${spelledOut}`]),
        `form ${formKey(form)}`,
        `sorted ${kind} ${sortedKey(form)}`,
        ...(kind === 'person'
          ? [`surname ${last} ${words[0]![0]}`, ...(words.length === 1 ? [] : [`bare ${last}`])]
          : []),
        ...(kind === 'person' && words.length === 1 ? [`bare ${last}`] : []),
        ...[...acronyms, asAcronym ?? ''].filter(Boolean).map((letters) => `acronym ${kind} ${letters}`),
        ...deletionsOf(words.join('')).map((part) => `deletion ${kind} ${part}`),
      ];
    }),
  ];
}

/**
 * Returns a word, and the word with each letter left out: words that differ by one letter share one of these.
 */
function deletionsOf(word: string): string[] {
  if (word.length < 5 || word.length > 60) return [];
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}

/** Counts the people with each surname in a full name. */
function countBearers(candidates: readonly DuplicateCandidate[]): Map<string, number> {
  const bearers = new Map<string, number>();
  for (const { record, names } of candidates) {
    if (record.data.kind !== 'person') continue;
    const whole = names.filter(({ form }) => form.words.length > 1);
    for (const surname of new Set(whole.map(({ form }) => form.words.at(-1)!))) {
      bearers.set(surname, (bearers.get(surname) ?? 0) + 1);
    }
  }
  return bearers;
}

function judge(
  one: DuplicateCandidate,
  other: DuplicateCandidate,
  neighbors: Neighbors,
  bearers: ReadonlyMap<string, number>,
): Duplicate | undefined {
  const [a, b] = [one.record, other.record];
  if (isKnownApart(a, b) || isKnownApart(b, a)) return undefined;
  const identified = sameIdentifier(a, b);
  const named = bestLikeness(one, other);
  const isOtherKind = a.data.kind !== b.data.kind;
  if (!identified && !named && (isOtherKind || !couldShareMost(a.id, b.id, neighbors))) return undefined;
  const beside = compareNeighbors(a.id, b.id, neighbors);
  const together = neighbors.together(a.id, b.id);
  // Shared neighbors support a name; alone they count only if nearly all are shared.
  const base = identified?.score ?? named?.score ?? (together > 0 ? 0 : beside.alone);
  // A surname that several people have is weak evidence.
  const isCommonSurname = !identified && named?.surname !== undefined && bearers.get(named.surname) !== 1;
  const sum =
    base -
    (isCommonSurname ? 0.1 : 0) +
    (named && !identified ? beside.support : 0) -
    (together > 0 ? 0.2 : 0) -
    (isOtherKind ? 0.4 : 0);
  const score = Math.round(Math.min(Math.max(sum, 0), 0.99) * 100) / 100;
  if (score < minScore) return undefined;
  return {
    a: a.id,
    b: b.id,
    score,
    reasons: [
      ...(identified ? [identified.reason] : []),
      ...(named ? [named.reason] : []),
      ...(beside.shared > 0 ? [`${beside.shared} of ${beside.all} entities are listed beside both`] : []),
      ...(together > 0
        ? [`but ${together === 1 ? 'one article lists' : `${together} articles list`} both`]
        : []),
      ...(isOtherKind ? [`but one is of the kind ${a.data.kind}, the other ${b.data.kind}`] : []),
    ],
  };
}

function isKnownApart({ data }: EntityRecord, other: EntityRecord): boolean {
  return (
    data.distinctFrom.includes(other.id) ||
    data.partOf.includes(other.id) ||
    data.roles.some(({ at }) => at === other.id) ||
    (data.wikidata !== undefined &&
      other.data.wikidata !== undefined &&
      data.wikidata !== other.data.wikidata)
  );
}

function sameIdentifier(a: EntityRecord, b: EntityRecord): Likeness | undefined {
  for (const [key, label] of Object.entries(identifiers)) {
    const value = a.data[key as keyof typeof identifiers];
    if (value !== undefined && value === b.data[key as keyof typeof identifiers]) {
      return { score: 0.99, reason: `both have the ${label} ${value}` };
    }
  }
  return undefined;
}

function bestLikeness({ names }: DuplicateCandidate, other: DuplicateCandidate): Likeness | undefined {
  let best: Likeness | undefined;
  for (const a of names) {
    for (const b of other.names) {
      const likeness = compareNames(a, b);
      if (!likeness || likeness.score <= (best?.score ?? 0)) continue;
      best = {
        ...likeness,
        reason:
          a.name === b.name
            ? `both are called “${a.name}”`
            : `“${a.name}” and “${b.name}” ${likeness.reason}`,
      };
    }
  }
  return best;
}
