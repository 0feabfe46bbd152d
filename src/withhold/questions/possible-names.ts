import type { FormFinder } from '../forms/find-forms.ts';
import { type FoldedWord, foldedWords } from '../forms/folded-words.ts';
import type { FoundForm } from '../forms/found-form.ts';
import type { NameParts } from '../forms/name-parts.ts';
import { isOneLetterApart } from '../forms/one-letter-apart.ts';
import type { AskingReason } from './wording-question.ts';
import type { WordUse } from './word-use.ts';

/** Words of a text that may be the person. */
interface PossibleName {
  readonly start: number;
  readonly end: number;
  readonly reason: AskingReason;
  /** Whether they are taken for somebody else, because another surname follows. */
  readonly isOther: boolean;
}

/** What is known of the person and of the others in an archive. */
export interface AskingContext {
  readonly parts: NameParts;
  /** Finds what is replaced anyway. */
  readonly finder: FormFinder;
  /** Finds the names of other records. */
  readonly others: FormFinder;
  /** Surnames and other last words of the names of other records, folded. */
  readonly lastWords: ReadonlySet<string>;
  /** Surnames that need a capital letter, since others are common words, folded. */
  readonly commonWords: ReadonlySet<string>;
  readonly use: WordUse;
  readonly isGivenName: (word: string) => boolean;
}

/** Shorter words differ in one letter by chance. */
const minSimilarLength = 6;
/** English words that begin sentences more often than names do. */
const opening = new Set(
  (
    'a an the and but or so as if in on at by for from of to with after before when while since then now yet still also ' +
    'today yesterday tomorrow tonight later once only even both meanwhile however although though because until unless ' +
    'this that these those his her their its our my your he she it they we you i who whom whose what why how where which ' +
    'did does do is was were are has had have will would can could may might must shall should asked told said why not ' +
    'no yes here there again soon finally perhaps like unlike under over near nearly never always both each every mr mrs ms'
  ).split(' '),
);
const days = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august ' +
    'september october november december'
  ).split(' '),
);

/** Returns the words of a text that may be a person, and that are not replaced anyway. */
export function possibleNames(text: string, context: AskingContext): PossibleName[] {
  const words = foldedWords(text);
  const found = context.finder.find(text, words);
  const ofOthers = context.others.find(text, words);
  const isCovered = ({ start, end }: FoldedWord) => found.some((one) => one.start < end && start < one.end);
  const isOfOthers = ({ start, end }: FoldedWord) =>
    ofOthers.some((one) => one.start < end && start < one.end);
  return [
    ...found.flatMap((one) => [
      ...besideSurname(text, words, one, context),
      ...afterSurname(text, words, one, context),
      ...afterPrefix(words[one.index]!, one, context),
    ]),
    ...signsOfName(words, context).filter(
      ({ start, end }) => !found.some((one) => one.start < end && start < one.end),
    ),
    ...initialsIn(text, words, context).filter(
      ({ start, end }) => !found.some((one) => one.start < end && start < one.end),
    ),
    ...words.flatMap((word, index) =>
      isCovered(word) || isOfOthers(word) ? [] : (possibleWord(text, words, index, context) ?? []),
    ),
  ];
}

function possibleWord(
  text: string,
  words: readonly FoldedWord[],
  index: number,
  { parts, use, commonWords, lastWords }: AskingContext,
): PossibleName | undefined {
  const word = words[index]!;
  const { start, end } = word;
  const isSmall = /^\p{Ll}/u.test(text.slice(start, end));
  const folded = bareWord(word.folded);
  const isKnown = [...parts.given, ...parts.family, ...parts.halves].includes(word.folded);
  const bareEnd = isKnown || folded === word.folded ? end : end - 1;
  const as = (reason: AskingReason) => ({ start, end: bareEnd, reason, isOther: false });
  if (isSmall && commonWords.has(folded)) return as('small letters');
  if (parts.given.includes(folded) || parts.given.includes(word.folded)) {
    if (isSmall && use.isCommonOutside(folded)) return as('small letters');
    const next = nextName(text, words, index, use, lastWords);
    return next ? { start, end: next.end, reason: 'given name', isOther: true } : as('given name');
  }
  if (parts.halves.includes(folded) || parts.family.includes(folded))
    return isSmall && use.isCommonOutside(folded) ? as('small letters') : as('part of the surname');
  if (use.isCommonOutside(word.folded)) return undefined;
  const long = [...parts.family, ...parts.halves, ...parts.given].filter(
    (part) => part.length >= minSimilarLength,
  );
  if (long.some((part) => isOneLetterApart(part, folded) || isOneLetterApart(part, word.folded)))
    return { ...as('one letter apart'), end };
  if (long.some((part) => word.folded.includes(part))) return { ...as('derived word'), end };
  return undefined;
}

/** Returns the word after a given name if it is the surname of somebody else: `John Kerry`. */
function nextName(
  text: string,
  words: readonly FoldedWord[],
  index: number,
  use: WordUse,
  lastWords: ReadonlySet<string>,
): FoldedWord | undefined {
  const next = words[index + 1];
  if (!next || !/^\s$/.test(text.slice(words[index]!.end, next.start))) return undefined;
  const shown = text.slice(next.start, next.end);
  if (!/^\p{Lu}\p{Ll}/u.test(shown) || days.has(next.folded)) return undefined;
  return lastWords.has(next.folded) || !use.isCommon(bareWord(next.folded)) ? next : undefined;
}

/** Returns the words before a surname that may be another first name of the person: `“Zip” Quill`, `Bill Quill`, `J. Quill`. */
function besideSurname(
  text: string,
  words: readonly FoldedWord[],
  found: FoundForm,
  { parts, use, lastWords, isGivenName }: AskingContext,
): PossibleName[] {
  const first = words.findIndex(({ end }) => end > found.start);
  const last = words.findLastIndex(({ start }) => start < found.end);
  const before = words[first - 1];
  const letters = bareWord(
    words
      .slice(found.index, found.index + found.length)
      .map(({ folded }) => folded)
      .join(''),
  );
  // With a given name or a title it is the person, or somebody whom it names.
  if (
    !before ||
    first !== found.index ||
    last > found.index + found.length - 1 ||
    !parts.family.includes(letters)
  )
    return [];
  const gap = text.slice(before.end, found.start);
  const shown = text.slice(before.start, before.end);
  if (!/^\p{Lu}/u.test(shown) || parts.given.includes(before.folded) || days.has(before.folded)) return [];
  const place = {
    start: before.start,
    end: found.end,
    reason: 'another first name' as const,
    isOther: false,
  };
  if (/^["”’»')]\s$/.test(gap))
    return isQuoted(text, before.start) ? [{ ...place, start: before.start - 1 }] : [];
  if (before.folded.length === 1)
    return /^\.\s?$/.test(gap) && !/[\p{L}.]/u.test(text[before.start - 1] ?? ' ') ? [place] : [];
  if (!/^(?:\s|-)$/.test(gap)) return [];
  if (lastWords.has(before.folded) && gap !== '-') return [];
  if (isGivenName(shown) && !opening.has(before.folded)) return [place];
  const isOpening = /(?:^|[.!?:]["'”’)\]]*\s+["'“‘(]*)$/u.test(
    text.slice(Math.max(0, before.start - 20), before.start),
  );
  if (use.isCommon(before.folded) || (isOpening && opening.has(before.folded)) || opening.has(before.folded))
    return [];
  return [place];
}

/** Returns a surname with the word after it, if both may be the name of somebody or something else: `Quill Shipyards`. */
function afterSurname(
  text: string,
  words: readonly FoldedWord[],
  found: FoundForm,
  { parts, use }: AskingContext,
): PossibleName[] {
  const [first, last] = [words[found.index]!, words[found.index + found.length - 1]!];
  const next = words[found.index + found.length];
  const isAlone =
    found.start === first.start && found.end === last.end && parts.family.includes(bareWord(first.folded));
  if (!isAlone || !next || !/^[^\S\n]$/.test(text.slice(last.end, next.start))) return [];
  const isName =
    /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end)) &&
    /^\p{Lu}\p{Ll}/u.test(text.slice(first.start, first.end));
  if (
    !isName ||
    days.has(next.folded) ||
    parts.given.includes(next.folded) ||
    use.isCommon(bareWord(next.folded))
  )
    return [];
  return [{ start: first.start, end: next.end, reason: 'another word after it', isOther: false }];
}

/** Returns a word of Hebrew or Arabic that is a form after a prefix, if it is also another word. */
function afterPrefix(
  word: FoldedWord,
  { start, length }: FoundForm,
  { use, lastWords }: AskingContext,
): PossibleName[] {
  const isDoubtful =
    start > word.start && length === 1 && /^[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(word.folded);
  if (!isDoubtful || !(use.isCommonOutside(word.folded) || lastWords.has(word.folded))) return [];
  return [{ start: word.start, end: word.end, reason: 'prefix', isOther: false }];
}

/** Returns where initials stand for the name: `Q.Z.`, `QZ`. */
function initialsIn(text: string, words: readonly FoldedWord[], { parts }: AskingContext): PossibleName[] {
  const isCapital = ({ start, end }: FoldedWord) => /^\p{Lu}+$/u.test(text.slice(start, end));
  return words.flatMap((word, index): PossibleName[] => {
    if (!isCapital(word)) return [];
    const as = (end: number) => [{ start: word.start, end, reason: 'initials' as const, isOther: false }];
    if (parts.initials.includes(word.folded)) return as(word.end);
    if (word.folded.length > 1) return [];
    let letters = word.folded;
    for (let at = index + 1; at < words.length; at += 1) {
      const next = words[at]!;
      if (next.folded.length > 1 || !isCapital(next)) break;
      if (!/^\.?\s?$/.test(text.slice(words[at - 1]!.end, next.start))) break;
      letters += next.folded;
      const isPart =
        /^\p{L}/u.test(text.slice(next.end)) || /^\.?\s?\p{Lu}(?!\p{L})/u.test(text.slice(next.end));
      if (parts.initials.includes(letters) && !isPart)
        return as(text[next.end] === '.' ? next.end + 1 : next.end);
    }
    return [];
  });
}

/** Returns where parts of a name of several signs without spaces stand alone. */
function signsOfName(words: readonly FoldedWord[], { parts }: AskingContext): PossibleName[] {
  return [...parts.given, ...parts.family].flatMap((part) => {
    const signs = [...part];
    if (words.length < signs.length || !isSigns.test(part)) return [];
    return words.flatMap((word, index): PossibleName[] => {
      const isHere = signs.every((sign, offset) => words[index + offset]?.folded === sign);
      const end = words[index + signs.length - 1]?.end ?? word.end;
      const reason = parts.given.includes(part) ? ('given name' as const) : ('part of the surname' as const);
      return isHere && end - word.start <= part.length + 1
        ? [{ start: word.start, end, reason, isOther: false }]
        : [];
    });
  });
}

const isSigns = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,}$/u;

function isQuoted(text: string, start: number): boolean {
  return /["“‘«'(]/u.test(text[start - 1] ?? '');
}

function bareWord(folded: string): string {
  return folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
}
