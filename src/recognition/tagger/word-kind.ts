import { type CaseCounts, lowerShare, mostBeside } from '../text/case-counts.ts';
import { censusGivenNames, censusSurnames } from '../lists/census-names.ts';
import { wordClass } from '../lists/word-classes.ts';
import { worldPlaces } from '../lists/world-places.ts';
import { isCapital, type Sentence, type Word } from '../text/words.ts';
import { wordsWithin, type WordLists, wordLists } from '../lists/word-lists.ts';

/** The properties of a word that don’t depend on its context. */
export interface WordKind {
  readonly lower: string;
  readonly shape: string;
  readonly lists: string;
  /** How often the archive writes a capitalized word in lower case, or how often a word without case at all. */
  readonly share: string;
  /** Which of the large, uncertain lists have it: given names, surnames, places, and parts of places. */
  readonly gazetteers: string;
  /** See {@link wordClass}. */
  readonly class: string;
  /** The first and the last two to four letters: <ab, >yz, <abc, … */
  readonly affixes: readonly string[];
  /** What stands most often beside it in the archive. */
  readonly beside: readonly string[];
}

/** The class of the words of a language for which there are no classes. */
export const noClass = '';

/** The properties before the first word of a sentence and after the last. */
export const noWord: WordKind = {
  lower: '_',
  shape: '_',
  lists: '_',
  share: '_',
  gazetteers: '',
  class: '_',
  affixes: [],
  beside: [],
};

/** Words that are seen more often are seen about as often as others, as far as names are concerned. */
const maxMagnitude = 8;

/** Caches the properties of words, by their text. */
export type WordKinds = Map<string, WordKind>;

/** Returns the properties of all words of an article, at sentence and word. */
export function kindsOfWords(
  sentences: readonly Sentence[],
  counts: CaseCounts,
  cache: WordKinds,
): (readonly WordKind[])[] {
  return sentences.map(({ words, language }) => {
    const lists = wordLists(language);
    return words.map((word) => kindOf(word, lists, counts, cache));
  });
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
function kindOf(word: Word, lists: WordLists, counts: CaseCounts, cache: WordKinds): WordKind {
  let kind = cache.get(word.text);
  if (kind) return kind;
  const { text } = word;
  const lower = word.case === 'number' ? text.replace(/\d/g, '0') : word.lower;
  const plain = lower.endsWith('.') && lower.length > 1 ? lower.slice(0, -1) : lower;
  let found = '';
  for (const [letter, list] of lists.words) if (list.has(lower) || list.has(plain)) found += letter;
  const name = word.case === 'capitals' && text.length > 3 ? text[0]! + lower.slice(1) : text;
  for (const [letter, list] of lists.names) if (list.has(name)) found += letter;
  kind = {
    lower,
    shape: shapeOf(word),
    lists: found,
    share: shareOf(word, lower, counts),
    gazetteers: gazetteersOf(name),
    class: lists.hasClasses ? wordClass(lower) : noClass,
    affixes: affixesOf(lower),
    beside: mostBeside(counts, lower).map((neighbor) => `@${neighbor}`),
  };
  cache.set(text, kind);
  return kind;
}

const partsOfWorldPlaces = wordsWithin(worldPlaces);

function gazetteersOf(name: string): string {
  let found = '';
  if (censusGivenNames.has(name)) found += 'g';
  if (censusSurnames.has(name)) found += 's';
  if (worldPlaces.has(name)) found += 'p';
  if (partsOfWorldPlaces.has(name)) found += 'w';
  return found;
}

function affixesOf(lower: string): string[] {
  const affixes: string[] = [];
  for (let size = 2; size <= 4 && size < lower.length; size += 1)
    affixes.push(`<${lower.slice(0, size)}`, `>${lower.slice(-size)}`);
  return affixes;
}

function shareOf(word: Word, lower: string, counts: CaseCounts): string {
  const count = counts.get(lower);
  if (isCapital(word))
    return bucket(lowerShare(counts, lower), (count?.lower ?? 0) + (count?.upper ?? 0) > 0);
  return word.case === 'caseless' ? magnitude(count?.lower ?? 0) : '';
}

/** Returns 0, and for more how often a number can be halved, up to 8; and one more. */
function magnitude(count: number): string {
  return count === 0 ? '0' : String(1 + Math.min(Math.floor(Math.log2(count)), maxMagnitude));
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
