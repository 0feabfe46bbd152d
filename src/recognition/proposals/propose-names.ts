import {
  findMentions,
  type FoundMentions,
  type Listing,
  type MentionPassage,
} from '../../archive/find-mentions.ts';
import type { Lexicon } from '../../archive/lexicon.ts';
import type { NameIndex } from '../../archive/name-index.ts';
import { nameKey } from '../../text/tokens.ts';
import { unspacedScripts } from '../../text/unspaced-scripts.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { EntityId } from '../../schema/id.ts';
import type { FoundName } from '../find-names.ts';
import { hasSureRules } from '../lists/language-cues.ts';
import { lowerShare } from '../text/case-counts.ts';
import { isWellKnown } from '../lists/well-known.ts';
import { recognizeProducts } from './company-products.ts';
import { type DecidedKinds, settleDecidedKinds } from './decided-kinds.ts';
import { addDefinedAcronyms } from './defined-acronyms.ts';
import { addFullNames } from './full-names.ts';
import { addKnownNames, type NameKnowledge, linkSimilarNames } from './known-names.ts';
import { addShortNames, recognizePeople, tieShortNames } from './short-names.ts';
import { proposalWords } from './proposal-words.ts';
import { trimFullNames } from './trim-full-names.ts';
import { groupByWords, type Wording } from './wordings.ts';

/** A name proposed for an article, for its keeper to accept or refuse. */
export interface Proposal {
  readonly words: string;
  readonly kind: EntityKind;
  /** Whether there is enough evidence to preselect it. */
  readonly ticked: boolean;
  /** The record that has this name. */
  readonly entity?: EntityId;
  /** The records that may have this name. */
  readonly candidates?: readonly EntityId[];
  /** The record whose initials an acronym has that the article does not explain. */
  readonly likely?: EntityId;
  /** The full name in the same article that it abbreviates. */
  readonly fullName?: string;
  /** Block (0 is the title), offset and length in UTF-16 units of the block’s plain text; in order. */
  readonly at: readonly (readonly [block: number, offset: number, length: number])[];
  /** The reason for the proposal, for the keeper. */
  readonly why: string;
}

/** The facts about one article. */
export interface ProposalInput {
  /** Passage 0 is the title, passage n is block n. */
  readonly passages: readonly MentionPassage[];
  /** The entities listed in its front matter. */
  readonly listed: readonly Listing[];
  /** A BCP 47 code, by whose endings listed names are found. */
  readonly language: string;
  readonly found: readonly FoundName[];
  /** The keys of words refused in the article or the whole archive: see {@link nameKey}. */
  readonly refused: ReadonlySet<string>;
}

/** The facts about all articles. */
export interface ProposalSettings extends NameKnowledge {
  readonly names: NameIndex;
  readonly kinds: DecidedKinds;
}

/**
 * Proposes the names of one article, one proposal for each wording: names of records first, then other found names. It
 * does not propose listed entities or refused words.
 *
 * @returns the proposals in reading order
 */
export function proposeNames(input: ProposalInput, settings: ProposalSettings): Proposal[] {
  const { passages, listed, language, found, refused } = input;
  const { lexicon, names, trust, kinds } = settings;
  const lists = proposalWords(language);
  const wordings = groupByWords(found, passages);
  addKnownNames(wordings, passages, settings);
  for (const key of refused) wordings.delete(key);
  trimFullNames(wordings, passages, trust.counts, lists);
  recognizePeople(wordings, lists);
  // A tagger has learned this from the same decisions, and from more.
  if (!settings.hasModel) settleDecidedKinds(wordings.values(), kinds);
  recognizeProducts(
    wordings,
    (words) => names.exactly(words).some((id) => lexicon.record.get(id)?.data.kind === 'organization'),
    lists,
  );
  addFullNames(wordings, passages, lists);
  addShortNames(wordings, passages, lists, language);
  addDefinedAcronyms(wordings, passages, settings.hasModel, lists);
  for (const key of refused) wordings.delete(key);
  tieShortNames(wordings.values(), lists);

  const decided = findMentions(passages, listed, lexicon, language);
  const list = [...wordings.values()];
  const places = findWordings(list, passages, lexicon);
  if (settings.hasModel) dropPartsOfWords(list, places, found);
  const free = places.map((all) =>
    all.filter((place) => !decided.some((mention) => overlaps(place, mention))),
  );
  const uses = countUses(list, free);
  const proposals = list.flatMap((wording, index) => {
    const at = free[index]!;
    if (at.length === 0 || isAccident(wording, at.length)) return [];
    linkSimilarNames(wording, names);
    return [proposalOf(wording, at, uses.get(wording.longer ?? wording) ?? 0, { ...settings, language })];
  });
  return proposals.toSorted((a, b) => a.at[0]![0] - b.at[0]![0] || a.at[0]![1] - b.at[0]![1]);
}

/** Returns how often an article uses each name, in full or abbreviated. */
function countUses(
  wordings: readonly Wording[],
  places: readonly (readonly FoundMentions[])[],
): ReadonlyMap<Wording, number> {
  const uses = new Map<Wording, number>();
  wordings.forEach((wording, index) => {
    const full = wording.longer ?? wording;
    uses.set(full, (uses.get(full) ?? 0) + places[index]!.length);
  });
  return uses;
}

/** Whether only a few of many occurrences were recognized as a name. */
function isAccident({ entities, found }: Wording, count: number): boolean {
  return entities.length === 0 && found > 0 && found < count / 3;
}

function overlaps(a: FoundMentions, b: FoundMentions): boolean {
  return a.passage === b.passage && a.start < b.end && b.start < a.end;
}

/** Finds the occurrences of each wording as the site would link them: the longest first, never inside a longer name. */
function findWordings(
  wordings: readonly Wording[],
  passages: readonly MentionPassage[],
  lexicon: Lexicon,
): FoundMentions[][] {
  const places: FoundMentions[][] = wordings.map(() => []);
  const listed = wordings.map(({ words }, index) => ({ id: `#${index}` as EntityId, as: [words] }));
  for (const found of findMentions(passages, listed, lexicon)) {
    for (const id of found.entities) places[Number(id.slice(1))]!.push(found);
  }
  return places;
}

/**
 * Drops the places of a name in text without spaces in which the tagger finds none: 中国 in 发展中国家. Nothing else
 * says there where a word ends.
 */
function dropPartsOfWords(
  wordings: readonly Wording[],
  places: FoundMentions[][],
  found: readonly FoundName[],
): void {
  const named = Map.groupBy(found, ({ passage }) => passage);
  wordings.forEach((wording, index) => {
    if (wording.found === 0 || !isUnspaced.test(wording.words)) return;
    places[index] = places[index]!.filter((place) =>
      named.get(place.passage)?.some(({ start, end }) => place.start < end && start < place.end),
    );
  });
}

/** The facts about all articles, and the language of this one. */
interface WordingSettings extends ProposalSettings {
  readonly language: string;
}

function proposalOf(
  wording: Wording,
  places: readonly FoundMentions[],
  uses: number,
  settings: WordingSettings,
): Proposal {
  const { words, kind, longer, rivals } = wording;
  const own = wording.entities;
  // A surname is no alias: it refers to the person whom this article names in full.
  const entities =
    longer?.kind === 'person' ? longer.entities : own.length > 0 ? own : (longer?.entities ?? []);
  const entity = entities.length === 1 && !rivals ? entities[0] : undefined;
  const fullName = longer?.words;
  return {
    words,
    kind,
    ticked: isTicked(wording, places.length, uses, settings),
    ...(entity !== undefined && { entity }),
    ...(entities.length > 1 && { candidates: entities }),
    ...(fullName !== undefined && { fullName }),
    at: places.map(({ passage, start, end }) => [passage, start, end - start] as const),
    why: reasonOf(wording, places.length, uses, settings),
  };
}

const isUnspaced = new RegExp(`[${unspacedScripts}]`, 'u');

function isTicked(wording: Wording, count: number, uses: number, settings: WordingSettings): boolean {
  const { found, agreed, hasTitle, entities, longer, rivals } = wording;
  if (rivals || entities.length > 1) return false;
  if (settings.hasModel) {
    const shown = isKnown(wording, settings) ? wording.agreedIfKnown : agreed;
    return shown > 0 && shown * 2 >= found;
  }
  if (isKnown(wording, settings)) return true;
  if (!hasSureRules(settings.language)) return false;
  const full = longer ?? wording;
  if (full.agreed === 0) return false;
  // A list has it, and so the context is further evidence; without capitals, it may be any word, or a part of any name.
  const isListed = isWellKnown(full.words, full.kind, settings.language);
  if (/^\p{Lu}/u.test(full.words) && isListed && !isCommonWord(full.words, settings)) return true;
  if (full.tokens.length < 2) return false;
  // Where no spaces end words, a name is part of others that the rules refused: フランス in フランス語.
  if (isUnspaced.test(wording.words) && wording.agreed < count) return false;
  return full.hasTitle || hasTitle || longer !== undefined || uses > 1;
}

/**
 * Whether a listed name is also a word of the language, so that the list alone says nothing: *Leiden* in Dutch. A small word is
 * one wherever it stands, any other where the archive mostly writes it in lower case.
 */
function isCommonWord(words: string, { language, trust }: WordingSettings): boolean {
  // Capitals make an abbreviation of it: US.
  if (!/^\p{Lu}[^\p{Lu}]+$/u.test(words)) return false;
  const lower = words.toLowerCase();
  return proposalWords(language).functionWords.has(lower) || lowerShare(trust.counts, lower) > 0.5;
}

/** Whether exactly one record has exactly these words as a name, and they usually are one. */
function isKnown({ entities, words, found }: Wording, { lexicon, trust }: ProposalSettings): boolean {
  if (entities.length !== 1) return false;
  const { name, aliases } = lexicon.record.get(entities[0]!)!.data;
  const key = nameKey(words);
  return [name, ...aliases].some((one) => nameKey(one) === key) && (found > 0 || trust.isSure(key));
}

function reasonOf(wording: Wording, count: number, uses: number, settings: WordingSettings): string {
  const { kind, entities, longer, rivals, found, agreed, hasTitle } = wording;
  const { lexicon, hasModel } = settings;
  const nameOf = (id: EntityId) => lexicon.record.get(id)!.data.name;
  if (rivals) return `Short for one of several names: ${rivals.map(({ words }) => words).join(', ')}.`;
  if (entities.length > 1)
    return `Several records have this name: ${entities.map((id) => `${nameOf(id)} (${id})`).join(', ')}.`;
  if (longer) return `Short for ${longer.words}.`;
  if (isKnown(wording, settings)) return `The name of a record: ${nameOf(entities[0]!)}.`;
  if (entities.length === 1) return `Similar to the name of a record: ${nameOf(entities[0]!)}.`;
  if (hasModel && agreed > 0) return 'The rules and both ways of recognizing names agree.';
  if (hasModel) return 'Similar to accepted names, but the evidence is mixed.';
  if (hasTitle) return 'A title or an office precedes it.';
  if (agreed > 0 && isWellKnown(wording.words, kind, settings.language)) return `A well-known ${kind}.`;
  if (uses > count) return 'Looks like a name, and is also used in a shorter form.';
  if (count > 1 && found > 0) return `Looks like a name, ${count} times.`;
  return 'Looks like a name.';
}
