import {
  demonyms,
  directions,
  functionWords,
  governmentHeads,
  lettered,
  nameParticles,
  officeBeginnings,
  officesInCapitals,
  organizationHeads,
  originBeginnings,
  roleModifiers,
  roles,
  smallWords,
} from '../lists/cue-words.ts';
import { givenNames } from '../lists/given-names.ts';
import { commonSurnames } from '../lists/surnames.ts';
import { type CaseCounts, lowerShare } from '../text/case-counts.ts';
import { isCapital, type Word } from '../text/words.ts';
import { isHead, isNeverName, lastOfPlace } from './follow-run.ts';
import { splitAtGivenName, splitAtTitle } from './split-run.ts';
import { isOffice, isTitle } from './titles.ts';

/** Consecutive capitalized words that may be a name: those from `first` to `last` of a sentence. */
export interface Run {
  readonly first: number;
  readonly last: number;
  /** The words before it that were removed: Mr, President, the Indian Foreign Minister. */
  readonly title?: 'honorific' | 'role';
  /** Whether it begins the sentence, so that its capital is no evidence. */
  readonly isStart: boolean;
}

/** Removes titles, nations and ordinary words from a run, and splits it at an office. */
export function trimRun(
  words: readonly Word[],
  first: number,
  last: number,
  isStart: boolean,
  counts: CaseCounts,
): Run[] {
  let start = first;
  let isFirst = isStart;
  const wordAt = (index: number) => words[index]!;
  const isList = (from: number) => lastOfPlace(words, from) >= 0;
  // “Yesterday Smith”, “The Washington Post”.
  while (
    isFirst &&
    start <= last &&
    isStartWord(words, start, last, counts) &&
    !(isList(start) && !functionWords.has(wordAt(start).lower))
  ) {
    start += 1;
    isFirst = false;
  }
  if (start > last) return [];
  while (start < last && isNeverName(words, start)) start += 1;
  let end = last;
  while (
    end >= start &&
    (isNeverName(words, end) ||
      nameParticles.has(wordAt(end).text) ||
      wordAt(end).lower === "'s" ||
      smallWords.has(wordAt(end).text) ||
      isStrayLetter(words, start, end))
  )
    end -= 1;
  if (end < start) return [];
  const afterField = skipFieldOfOffice(words, start, end, counts);
  if (afterField > start)
    return trimRun(words, afterField, end, false, counts).map((run) => ({ ...run, title: 'role' }));

  const office = lastOfOffice(words, start, end);
  if (office === end) return [];
  if (office > start)
    return trimRun(words, office + 1, end, false, counts).map((run) => ({ ...run, title: 'role' }));
  const split = splitAtTitle(words, start, end) ?? splitAtGivenName(words, start, end, counts);
  if (split) {
    const left: Run[] =
      split.leftLast >= start
        ? trimNation(words, { first: start, last: split.leftLast, isStart: isFirst && start === first }, true)
        : [];
    const right: Run[] =
      split.rightFirst <= end
        ? trimRun(words, split.rightFirst, end, false, counts).map((run, index) =>
            index === 0 && split.title && !run.title && run.first === split.rightFirst
              ? { ...run, title: split.title }
              : run,
          )
        : [];
    return [...left, ...right];
  }
  const before = words[start - 1];
  const title: Run['title'] =
    before === undefined
      ? undefined
      : isTitle(before)
        ? 'honorific'
        : isOffice(before.lower) && before.case === 'lower' && !officesInCapitals.has(before.lower)
          ? 'role'
          : undefined;
  return trimNation(
    words,
    { first: start, last: end, isStart: isFirst && start === first, ...(title && { title }) },
    false,
  );
}

/** Whether the last word of a run is the first of a sentence that follows without a stop: GitHub A new way. */
function isStrayLetter(words: readonly Word[], first: number, last: number): boolean {
  return (
    last > first &&
    /^(?:A|I)$/.test(words[last]!.text) &&
    !lettered.has(words[last - 1]!.lower) &&
    words[last + 1]?.case === 'lower'
  );
}

function isStartWord(words: readonly Word[], index: number, last: number, counts: CaseCounts): boolean {
  const { lower, text } = words[index]!;
  if (functionWords.has(lower)) return true;
  if (index === last) return false;
  if (
    isHead(words[index]!) ||
    isHead(words[index + 1]!) ||
    roles.has(lower) ||
    isTitle(words[index]!) ||
    demonyms.has(text) ||
    givenNames.has(text)
  )
    return false;
  if (organizationHeads.has(words[last]!.lower) && last - index >= 2) return false;
  return lowerShare(counts, lower) > 0.6;
}

/**
 * Returns the last word of an office with its field at the beginning of a run: Chief Reader Service *Officer* Ada Example; -1
 * if there is none.
 */
function lastOfOffice(words: readonly Word[], first: number, last: number): number {
  if (!officeBeginnings.has(words[first]!.lower)) return -1;
  for (let index = first + 1; index <= last && index <= first + maxOfficeWords; index += 1) {
    const { lower, text } = words[index]!;
    if (givenNames.has(text) || commonSurnames.has(text)) return -1;
    const isRole = roles.has(lower) || roles.has(lower.replace(/s$/, ''));
    if (index > first + 1 && isRole && !officeBeginnings.has(lower)) return index;
  }
  return -1;
}

/** How far before a name its office may stand: Minister of Trade, Industry and Tourism Ada Example. */
const maxOfficeWords = 8;

/** Returns the first word after the field of an office: Secretary of *State* Ada Example, Minister of Health and *Welfare* Ada Example. */
function skipFieldOfOffice(words: readonly Word[], first: number, last: number, counts: CaseCounts): number {
  if (last - first < 2 || !isInOffice(words, first)) return first;
  const isField = ({ lower }: Word) => roleModifiers.has(lower) || lowerShare(counts, lower) > 0.5;
  let start = first;
  while (start < last - 1 && isField(words[start]!)) start += 1;
  const rest = words.slice(start, last + 1);
  return rest.some((word) => isHead(word) || isField(word)) ? first : start;
}

/** Whether an office and “of” precede a word, with nothing but capitalized words, commas and “and” between. */
function isInOffice(words: readonly Word[], first: number): boolean {
  for (let index = first - 1; index > 0 && index >= first - maxOfficeWords; index -= 1) {
    const word = words[index]!;
    if (word.lower === 'of' || word.lower === 'for') return roles.has(words[index - 1]!.lower);
    if (!isCapital(word) && !['and', ',', '&'].includes(word.lower)) return false;
  }
  return false;
}

/** Removes a word of origin at the beginning that is not part of the name: the French Laurent Fabius. */
function trimNation(words: readonly Word[], run: Run, isOwner: boolean): Run[] {
  let { first } = run;
  const { last } = run;
  while (first < last && isOrigin(words[first]!) && lastOfPlace(words, first) <= first) {
    const end = words[last]!.lower;
    const isInstitution = words.slice(first + 1, last + 1).some((word) => isHead(word));
    if (isInstitution && !(governmentHeads.has(end) && last - first <= 2) && !isOwner) break;
    if (!isInstitution && !isOwner && words[first + 1]!.case === 'capitals') break;
    first += 1;
  }
  // Peoples are not names of entities: the South Africans, the Costa Ricans, the Tutsi.
  if (
    words
      .slice(first, last + 1)
      .every(
        (word, index) =>
          isOrigin(word) ||
          (index === 0 && first < last && (directions.has(word.lower) || originBeginnings.has(word.text))),
      )
  )
    return [];
  if (
    isOwner &&
    words
      .slice(first, last + 1)
      .every(({ lower, text }) => roles.has(lower) || roleModifiers.has(lower) || demonyms.has(text))
  )
    return [];
  return [{ ...run, first, isStart: run.isStart && first === run.first }];
}

/** Whether a word is a word of origin: French, Africans, Sino-Indian. */
export function isOrigin({ text }: Word): boolean {
  return (
    demonyms.has(text) ||
    (text.endsWith('s') && demonyms.has(text.slice(0, -1))) ||
    (text.includes('-') && text.split('-').some((part) => demonyms.has(part)))
  );
}
