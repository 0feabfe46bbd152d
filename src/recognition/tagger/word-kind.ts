import { type CaseCounts, lowerShare } from '../text/case-counts.ts';
import {
  demonyms,
  directions,
  eventHeads,
  functionWords,
  honorifics,
  knownOrganizations,
  lawHeads,
  nameParticles,
  neverAlone,
  neverNames,
  organizationHeads,
  organizationSuffixes,
  placeBeginnings,
  placeHeads,
  roleModifiers,
  roles,
  speechVerbs,
} from '../lists/cue-words.ts';
import { censusGivenNames, censusSurnames } from '../lists/census-names.ts';
import { givenNames } from '../lists/given-names.ts';
import { placeNames } from '../lists/places.ts';
import { commonSurnames } from '../lists/surnames.ts';
import { wordClass } from '../lists/word-classes.ts';
import { worldPlaces } from '../lists/world-places.ts';
import { isCapital, type Sentence, type Word } from '../text/words.ts';

/** The properties of a word that don’t depend on its context. */
export interface WordKind {
  readonly lower: string;
  readonly shape: string;
  readonly lists: string;
  readonly share: string;
  /** Which of the large, uncertain lists have it: given names, surnames, places, and parts of places. */
  readonly gazetteers: string;
  /** See {@link wordClass}. */
  readonly class: string;
  /** The first and the last two to four letters: <ab, >yz, <abc, … */
  readonly affixes: readonly string[];
}

/** The properties before the first word of a sentence and after the last. */
export const noWord: WordKind = {
  lower: '_',
  shape: '_',
  lists: '_',
  share: '_',
  gazetteers: '',
  class: '_',
  affixes: [],
};

/** Caches the properties of words, by their text. */
export type WordKinds = Map<string, WordKind>;

const lists: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['h', honorifics],
  ['r', roles],
  ['m', roleModifiers],
  ['o', organizationHeads],
  ['i', organizationSuffixes],
  ['p', placeHeads],
  ['q', placeBeginnings],
  ['d', directions],
  ['e', eventHeads],
  ['l', lawHeads],
  ['t', nameParticles],
  ['v', speechVerbs],
  ['f', functionWords],
  ['a', neverAlone],
];

/** Returns the properties of all words of an article, at sentence and word. */
export function kindsOfWords(
  sentences: readonly Sentence[],
  counts: CaseCounts,
  cache: WordKinds,
): (readonly WordKind[])[] {
  return sentences.map(({ words }) => words.map((word) => kindOf(word, counts, cache)));
}

/** Returns the two words on each side of some words of a sentence. */
export function kindsBeside(kinds: readonly WordKind[], first: number, last: number) {
  return {
    before2: kinds[first - 2] ?? noWord,
    before: kinds[first - 1] ?? noWord,
    after: kinds[last + 1] ?? noWord,
    after2: kinds[last + 2] ?? noWord,
  };
}

/** Looks a word up in the lists; cached. */
function kindOf(word: Word, counts: CaseCounts, cache: WordKinds): WordKind {
  let kind = cache.get(word.text);
  if (kind) return kind;
  const { text } = word;
  const lower = word.case === 'number' ? text.replace(/\d/g, '0') : word.lower;
  const plain = lower.endsWith('.') && lower.length > 1 ? lower.slice(0, -1) : lower;
  let found = '';
  for (const [letter, list] of lists) if (list.has(lower) || list.has(plain)) found += letter;
  const name = word.case === 'capitals' && text.length > 3 ? text[0]! + lower.slice(1) : text;
  if (givenNames.has(name)) found += 'G';
  if (commonSurnames.has(name)) found += 'S';
  if (placeNames().has(name)) found += 'P';
  if (placeWords().has(name)) found += 'W';
  if (knownOrganizations.has(name)) found += 'O';
  if (demonyms.has(name)) found += 'D';
  if (neverNames.has(text)) found += 'N';
  const share = !isCapital(word) ? '' : bucket(lowerShare(counts, lower), counts.get(lower) !== undefined);
  kind = {
    lower,
    shape: shapeOf(word),
    lists: found,
    share,
    gazetteers: gazetteersOf(name),
    class: wordClass(lower),
    affixes: affixesOf(lower),
  };
  cache.set(text, kind);
  return kind;
}

let partsOfPlaces: ReadonlySet<string> | undefined;

function placeWords(): ReadonlySet<string> {
  partsOfPlaces ??= partsOf(placeNames());
  return partsOfPlaces;
}

const partsOfWorldPlaces = partsOf(worldPlaces);

function gazetteersOf(name: string): string {
  let found = '';
  if (censusGivenNames.has(name)) found += 'g';
  if (censusSurnames.has(name)) found += 's';
  if (worldPlaces.has(name)) found += 'p';
  if (partsOfWorldPlaces.has(name)) found += 'w';
  return found;
}

/** Returns the words of names with several words. */
function partsOf(names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    [...names]
      .flatMap((name) => (name.includes(' ') ? name.split(' ') : []))
      .filter((word) => word.length > 3),
  );
}

function affixesOf(lower: string): string[] {
  const affixes: string[] = [];
  for (let size = 2; size <= 4 && size < lower.length; size += 1)
    affixes.push(`<${lower.slice(0, size)}`, `>${lower.slice(-size)}`);
  return affixes;
}

function bucket(share: number, isSeen: boolean): string {
  if (!isSeen) return 'new';
  return share < 0.05 ? '0' : share < 0.2 ? '1' : share < 0.5 ? '2' : share < 0.8 ? '3' : '4';
}

function shapeOf({ text, case: written }: Word): string {
  if (written === 'lower') return text.includes('-') ? 'x-x' : 'x';
  if (written === 'sign') return text;
  return text
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}\p{M}]+/gu, 'x')
    .replace(/\d+/g, '0')
    .replace(/\p{Lo}+/gu, 'o');
}
