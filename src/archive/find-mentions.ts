import type { EntityData } from '../schema/entity.ts';
import type { EntityId } from '../schema/id.ts';
import type { CaseTable } from '../text/cases/case-table.ts';
import { counterpartOf } from '../text/cases/women-alike.ts';
import { caseTableOf } from '../text/cases/case-tables.ts';
import { type InflectedCandidate, inflectedCandidates, namedCounterparts } from './inflected-candidates.ts';
import {
  addName,
  type Lexicon,
  type LexiconMatch,
  makeNames,
  matchesAt,
  type LexiconNames,
} from './lexicon.ts';
import { surnames, withCapital } from '../text/surname.ts';
import { isWholeWord, nameKey, type Token, tokenize } from '../text/tokens.ts';

/** An entity listed in an article's front matter. */
export interface Listing {
  readonly id: EntityId;
  /** Names used in this article only. */
  readonly as: readonly string[];
}

/** A stretch of text to search for names. */
export interface MentionPassage {
  readonly text: string;
  /**
   * Ranges that can't hold a mention: code, links, and what the keeper linked by hand. In UTF-16 units, in
   * order.
   */
  readonly closed: readonly { readonly start: number; readonly end: number }[];
}

/** A name found in a passage, in UTF-16 units of its text. */
export interface FoundMentions {
  /** The number of the passage, from 0. */
  readonly passage: number;
  readonly start: number;
  readonly end: number;
  /** One entity for a mention; several for a name that they share. */
  readonly entities: readonly EntityId[];
}

/**
 * Finds where the listed entities are named. The names of all entities take part, longest first, so that a
 * longer name blocks a shorter one inside it; only those of listed entities are returned. A listed person's
 * surname counts after the full name, unless another listed entity has it too.
 *
 * In a language with case endings, names are found in their cases as well (see `text/cases`), unless another entity’s
 * name could be meant; the names that an article has for itself, too.
 *
 * @param passages in reading order; title and standfirst come first
 * @param language of the article, a BCP 47 code; undefined where the words count as they are
 * @returns in reading order, without overlaps
 */
export function findMentions(
  passages: readonly MentionPassage[],
  listed: readonly Listing[],
  lexicon: Lexicon,
  language?: string,
): FoundMentions[] {
  if (listed.length === 0) return [];
  const ids = new Set(listed.map(({ id }) => id));
  const own = makeNames();
  for (const { id, as } of listed) for (const words of as) addName(own, words, id);
  const last = surnameNames(listed, lexicon, language);
  const cases = language === undefined ? undefined : caseTableOf(language);
  const sets: NameSets = { own, lexicon, last, ...(cases && { cases }) };
  const introduced = new Set<EntityId>();
  const found: (FoundMentions & { readonly evidence?: InflectedCandidate['evidence'] })[] = [];
  /** People of whose surname somebody else may be meant. */
  const contested = new Set<EntityId>();

  const counterparts = cases?.inflects === 'each' ? counterpartsOf(listed, lexicon, language) : undefined;

  passages.forEach(({ text, closed }, passage) => {
    const tokens = tokenize(text);
    if (cases && counterparts?.size)
      for (const id of namedCounterparts(tokens, text, counterparts, cases)) contested.add(id);
    for (const match of longestFirst(tokens, text, ids, sets)) {
      const { evidence } = match;
      const isSurname = match.names === last;
      const named = match.entities.filter((id) => ids.has(id));
      const needsName = isSurname || evidence === 'start';
      if (named.length === 0 || (needsName && !introduced.has(named[0]!))) continue;
      if (evidence === 'beside') {
        for (const id of named) contested.add(id);
        continue;
      }
      if (!isSurname) for (const id of named) introduced.add(id);
      const start = tokens[match.first]!.start;
      const end = tokens[match.last]!.end;
      if (closed.some((range) => range.start < end && start < range.end)) continue;
      found.push({ passage, start, end, entities: named, ...(evidence && { evidence }) });
    }
  });
  return found
    .filter(({ entities, evidence }) => evidence !== 'unless' || !contested.has(entities[0]!))
    .map(({ passage, start, end, entities }) => ({ passage, start, end, entities }));
}

/** Returns the listed people by the surnames, as names are compared, that their wives, husbands or sisters would have. */
function counterpartsOf(
  listed: readonly Listing[],
  lexicon: Lexicon,
  language: string | undefined,
): ReadonlyMap<string, EntityId> {
  const people = listed.flatMap(({ id }) => {
    const data = lexicon.record.get(id)?.data;
    return data?.kind === 'person' ? [{ id, data }] : [];
  });
  return new Map(
    people.flatMap(({ id, data }) =>
      surnamesOf(data, language).flatMap((form) => {
        const counterpart = counterpartOf(form);
        return counterpart === undefined ? [] : [[nameKey(counterpart), id] as const];
      }),
    ),
  );
}

/** The names by which a text is searched. */
interface NameSets {
  readonly own: LexiconNames;
  readonly lexicon: Lexicon;
  readonly last: LexiconNames;
  /** The endings of the language of the text. */
  readonly cases?: CaseTable;
}

/**
 * Returns the surnames of the listed people, without those that another listed entity has as a name or
 * surname.
 */
function surnameNames(
  listed: readonly Listing[],
  lexicon: Lexicon,
  language: string | undefined,
): LexiconNames {
  const owners = new Map<string, EntityId | 'several'>();
  const claim = (form: string, id: EntityId) =>
    owners.set(form, owners.has(form) && owners.get(form) !== id ? 'several' : id);
  for (const { id, as } of listed) {
    const data = lexicon.record.get(id)?.data;
    if (!data) continue;
    for (const name of [data.name, ...data.aliases, ...as]) {
      claim(name, id);
      if (data.kind === 'person') for (const form of surnames(name, language)) claim(form, id);
    }
    if (data.kind === 'person') for (const form of surnamesOf(data, language)) claim(form, id);
  }
  const names = makeNames();
  for (const { id } of listed) {
    const data = lexicon.record.get(id)?.data;
    if (data?.kind !== 'person') continue;
    for (const form of surnamesOf(data, language)) if (owners.get(form) === id) addName(names, form, id);
  }
  return names;
}

/**
 * Returns the surnames by which a text may name a person after the full name: the record’s family name, which alone tells
 * that of Nagy Ferenc or Gabriel García Márquez, and otherwise what the name shows.
 */
export function surnamesOf(
  { name, familyName }: Pick<EntityData, 'name' | 'familyName'>,
  language?: string,
): string[] {
  return familyName === undefined ? surnames(name, language) : withCapital(familyName);
}

interface MentionCandidate extends LexiconMatch {
  readonly names: LexiconNames;
  /** In UTF-16 units of the text. */
  readonly length: number;
  /** Decides between several ways to match the same words; the lowest wins. */
  readonly rank: number;
  /** Of a surname in a case: see {@link InflectedCandidate}. */
  readonly evidence?: InflectedCandidate['evidence'];
}

/**
 * Chooses among all names in a text: the longest first, then the leftmost, without overlaps. If the same
 * words match in several ways, names used only in this article win, then those of listed entities, then
 * surnames, then those of entities that are not listed, then names in their cases.
 *
 * @returns in order of position
 */
function longestFirst(
  tokens: readonly Token[],
  text: string,
  listed: ReadonlySet<EntityId>,
  sets: NameSets,
): MentionCandidate[] {
  const candidates: MentionCandidate[] = [];
  const consider = (names: LexiconNames, first: number, rank: (match: LexiconMatch) => number) => {
    for (const match of matchesAt(names, tokens, first)) {
      if (!isWholeWord(tokens, match.first, match.last, text)) continue;
      const length = tokens[match.last]!.end - tokens[match.first]!.start;
      candidates.push({ ...match, names, length, rank: rank(match) });
    }
  };
  for (let first = 0; first < tokens.length; first += 1) {
    consider(sets.own, first, () => 0);
    consider(sets.lexicon, first, (match) => (match.entities.some((id) => listed.has(id)) ? 1 : 3));
    consider(sets.last, first, () => 2);
    if (sets.cases)
      for (const match of inflectedCandidates(tokens, first, text, { ...sets, cases: sets.cases })) {
        const length = tokens[match.last]!.end - tokens[match.first]!.start;
        candidates.push({ ...match, length, rank: 4 });
      }
  }
  const taken = new Uint8Array(tokens.length);
  return candidates
    .toSorted((a, b) => b.length - a.length || a.first - b.first || a.rank - b.rank)
    .filter(({ first, last }) => {
      if (taken.subarray(first, last + 1).includes(1)) return false;
      taken.fill(1, first, last + 1);
      return true;
    })
    .toSorted((a, b) => a.first - b.first);
}
