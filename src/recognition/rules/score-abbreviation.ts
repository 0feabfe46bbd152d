import {
  amounts,
  commonAcronyms,
  functionWords,
  knownOrganizations,
  possessives,
  stateCodes,
  units,
} from '../lists/cue-words.ts';
import { placeNames } from '../lists/places.ts';
import type { Word } from '../text/words.ts';
import type { Evidence } from './evidence.ts';
import type { Run } from './trim-run.ts';

/** Abbreviations that name nobody: a state after its town, an office or a technique, what the text spells out in lower case. */
export function scoreAbbreviation(score: Evidence, words: readonly Word[], { first, last }: Run): void {
  const { text, lower, case: written } = words[first]!;
  if (first !== last || written !== 'capitals') return;
  const [before, before2] = [words[first - 1], words[first - 2]];
  if (stateCodes.has(text) && before?.text === ',' && before2?.case === 'capitalized') score.none += 6;
  const isKnown = placeNames().has(text) || knownOrganizations.has(text);
  if (!isKnown && (commonAcronyms.has(lower) || functionWords.has(lower))) score.none += 4;
  if (possessives.has(before?.lower ?? '')) score.none += 2.5;
  if (isUnit(text, before, words.slice(first + 1, first + 3))) score.none += 6;
  if (before?.text === '(' && isSpelledSmall(words, first)) score.none += 6;
}

/** Whether letters stand for what a number counts: 100 MW, SR 24 million, USD 300. */
function isUnit(text: string, before: Word | undefined, [next, after]: readonly Word[]): boolean {
  if (before?.case === 'number' && units.has(text)) return true;
  return next?.case === 'number' && (currencies.has(text) || amounts.has(after?.lower ?? ''));
}

const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether an acronym in parentheses has the initials of the words in lower case before it. */
function isSpelledSmall(words: readonly Word[], at: number): boolean {
  const letters = words[at]!.lower.replace(/[^a-z]/g, '');
  const before = words
    .slice(Math.max(0, at - 1 - 3 * letters.length), at - 1)
    .filter((word) => word.case !== 'sign' && !functionWords.has(word.lower))
    .slice(-letters.length);
  return (
    before.length === letters.length &&
    before.slice(1).every((word) => word.case === 'lower') &&
    before.every(({ lower }, index) => lower.startsWith(letters[index]!))
  );
}

/** What has the number of a version behind it is a product: Harbor Painter 2.0 in a sentence, but not the result of a match. */
export function scoreVersion(score: Evidence, words: readonly Word[], { first, last }: Run): void {
  const [before, after, after2] = [words[first - 1], words[last + 1], words[last + 2]];
  if (!after || !before || before.case !== 'lower' || !/^\d{1,2}(?:\.\d+){0,2}$/.test(after.text)) return;
  if (
    after2 &&
    (after2.case !== 'sign' || !/^[,.;:)!?]$/.test(after2.text)) &&
    !functionWords.has(after2.lower)
  )
    return;
  const isDecimal = after.text.includes('.');
  if (first === last && !isDecimal) return;
  score.person -= 3;
  score.place -= 2;
  score.product += isDecimal ? 5 : 4;
}
