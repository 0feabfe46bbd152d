import { censusGivenNames, censusSurnames } from '../lists/census-names.ts';
import {
  compoundEnds,
  demonyms,
  eventHeads,
  headsWithOn,
  honorifics,
  institutionOwners,
  institutionTies,
  nameParticles,
  namesOfDates,
  neverNames,
  organizationHeads,
  placeHeads,
  roles,
  sentenceBeginnings,
  weakHeads,
  wordsBeforeDates,
} from '../lists/cue-words.ts';
import { givenNames } from '../lists/given-names.ts';
import { placeNames } from '../lists/places.ts';
import { commonSurnames } from '../lists/surnames.ts';
import { isCapital, type Word } from '../text/words.ts';

/** Rejects compounds like `Paris-based`, but not `Kim Tae-hyun`. */
export function isCompound(lower: string): boolean {
  const hyphen = lower.lastIndexOf('-');
  return hyphen > 0 && compoundEnds.has(lower.slice(hyphen + 1));
}

/** Whether a word shows the kind of an institution or a place. */
export function isHead(word: Word): boolean {
  return organizationHeads.has(word.lower) || placeHeads.has(word.lower);
}

/** Returns the last word of the longest listed place name that begins at a word; -1 if there is none. */
export function lastOfPlace(words: readonly Word[], first: number, fold = (text: string) => text): number {
  let name = '';
  let found = -1;
  for (let index = first; index < words.length && index < first + 5; index += 1) {
    const word = words[index]!;
    if (word.case === 'sign') break;
    name += (name && ' ') + fold(word.text);
    if (placeNames().has(name)) found = index;
  }
  return found;
}

/** No name has more words; without a limit a text that is one long run would take time without end. */
const maxRunWords = 24;

/** Follows a run over capitalized words and the small words between them. */
export function lastOfRun(words: readonly Word[], first: number): number {
  let last = Math.max(first, lastOfPlace(words, first));
  for (;;) {
    const next = nextOfRun(words, first, last);
    if (next < 0 || next - first >= maxRunWords) return last;
    last = Math.max(next, lastOfPlace(words, next));
  }
}

function nextOfRun(words: readonly Word[], first: number, last: number): number {
  const isName = (index: number) => {
    const word = words[index];
    return (
      word !== undefined &&
      isCapital(word) &&
      // What begins anew is another name, where a list or a heading ran into it.
      !sentenceBeginnings.has(word.text) &&
      !isNeverName(words, index) &&
      !isCompound(word.lower)
    );
  };
  const next = words[last + 1];
  if (!next) return -1;
  if (isName(last + 1)) return last + 1;
  if (next.text === '&' && isName(last + 2)) return last + 2;
  if (nameParticles.has(next.lower) && next.case === 'lower') {
    const after =
      nameParticles.has(words[last + 2]?.lower ?? '') && words[last + 2]?.case === 'lower'
        ? last + 3
        : last + 2;
    return isName(after) ? after : -1;
  }
  const run = words.slice(first, last + 1);
  const headAt = run.findIndex(isHead);
  if (next.lower === "'s" && isName(last + 2))
    return tiesPossessive(run, words[last + 2]!, words[last + 3]) ? last + 2 : -1;
  if (institutionTies.has(next.lower) && headAt >= 0) {
    if (
      next.lower !== 'of' &&
      !(next.lower === 'for' && organizationHeads.has(run.at(-1)!.lower)) &&
      !isOn(run, next)
    )
      return -1;
    if (!isHead(run.at(-1)!) && next.lower === 'of' && !run.some(({ lower }) => lower === 'of')) return -1;
    if (isName(last + 2)) return last + 2;
    return ['the', 'a'].includes(words[last + 2]?.lower ?? '') && isName(last + 3) ? last + 3 : -1;
  }
  if (next.lower === 'and' && isName(last + 2)) {
    const isInside =
      run.some(({ lower }, index) => index > 0 && institutionTies.has(lower) && lower !== 'in') &&
      headAt >= 0;
    const after = words[last + 2]!;
    if (isInside && !isRoleLike(after) && (headAt === 0 || isInstitutionAt(run, headAt))) return last + 2;
    // Food and Drug Administration: the head is further on; so it is in Academy of the Food and Drug Administration.
    const tail = run.slice(run.findLastIndex(({ case: written }) => written === 'lower') + 1);
    if (!isHead(run.at(-1)!) && isBeginning(tail) && isHeadSoon(words, last + 2)) return last + 2;
    // National Archives and Records Administration.
    if (run.length > 1 && run[0]!.lower === 'national' && isHeadSoon(words, last + 2)) return last + 2;
  }
  return -1;
}

/** Whether the head of a run follows "of": White House Office of Science and Technology Policy. */
function isInstitutionAt(run: readonly Word[], headAt: number): boolean {
  return run.some(({ lower }, index) => index > headAt && lower === 'of' && isHead(run[index - 1]!));
}

/** Whether a run may be the first half of an institution’s name: one word, perhaps after a country. */
function isBeginning(run: readonly Word[]): boolean {
  const own = run[0]?.lower === 'the' ? run.slice(1) : run;
  const words = own.slice(lastOfPlace(own, 0) + 1);
  return words.length === 1;
}

/** Whether “on” continues a run, like in “The Committee on Trade”. */
function isOn(run: readonly Word[], { lower }: Word): boolean {
  return lower === 'on' && headsWithOn.has(run.at(-1)!.lower);
}

/** Whether a word is in no name: a day, a month, and others; but not in “Jun Kimura” and “Theresa May”. */
export function isNeverName(words: readonly Word[], index: number): boolean {
  const { text } = words[index]!;
  if (!neverNames.has(text)) return false;
  if (!namesOfDates.has(text)) return true;
  const [before, after] = [words[index - 1], words[index + 1]];
  const isSurname = before !== undefined && isNameOfPerson(before.text) && after?.case !== 'number';
  if (isSurname || (after !== undefined && isNameOfPerson(after.text))) return false;
  return !(after !== undefined && isGivenBefore(before, after));
}

/** Whether a month’s name is a given name before an unknown word: June Sculthorpe, but not May Day, and not in June Quarter. */
function isGivenBefore(before: Word | undefined, after: Word): boolean {
  if (after.case !== 'capitalized' || before?.case === 'number' || wordsBeforeDates.has(before?.lower ?? ''))
    return false;
  return !(
    neverNames.has(after.text) ||
    placeNames().has(after.text) ||
    demonyms.has(after.text) ||
    isHead(after) ||
    eventHeads.has(after.lower) ||
    isRoleLike(after)
  );
}

function isNameOfPerson(text: string): boolean {
  return (
    !neverNames.has(text) &&
    !placeNames().has(text) &&
    [givenNames, censusGivenNames, commonSurnames, censusSurnames].some((list) => list.has(text))
  );
}

function isRoleLike({ lower }: Word): boolean {
  return roles.has(lower) || honorifics.has(lower);
}

/** Whether a possessive is part of a name, like in “The People’s Bank of China”, but not in “Taiwan’s Ministry”. */
function tiesPossessive(run: readonly Word[], next: Word, after: Word | undefined): boolean {
  const owner = run.at(-1)!.lower;
  if (institutionOwners.has(owner))
    return (
      (isHead(next) && run.length <= 5) ||
      (run.length <= 2 && ((after !== undefined && isHead(after)) || next.lower === 'republic'))
    );
  return /^(?:st\.?|saint)$/.test(run.at(-2)?.lower ?? '') && isHead(next);
}

function isHeadSoon(words: readonly Word[], first: number): boolean {
  for (let index = first; index < first + 3; index += 1) {
    const word = words[index];
    if (!word || !isCapital(word)) return false;
    if (index > first && organizationHeads.has(word.lower) && !weakHeads.has(word.lower)) return true;
  }
  return false;
}
