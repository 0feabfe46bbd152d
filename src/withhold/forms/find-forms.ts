import { addressFinder, type AddressPlace, joinedLetters } from './address-forms.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { type FormWords, prepareForms } from './form-words.ts';
import { casesOfWord, type NameStem } from './case-forms.ts';
import type { FoundForm } from './found-form.ts';
import { joinedPlaces } from './joined-forms.ts';
import { type KeptMeaning, meaningMatcher } from './kept-meanings.ts';
import { withNameParts } from './name-around.ts';
import { sentencesAround } from './whole-sentences.ts';
import { cyrillicRoot, keysOf, wordMatcher } from './word-endings.ts';
import { prefixReadings, readingsAt, type WordReading } from './word-readings.ts';

/** Forms prepared for searching texts. */
export interface FormFinder {
  /**
   * Returns the occurrences in a text, in order and without overlaps; longer ones win.
   *
   * @param words of the text, if they are known
   */
  readonly find: (text: string, words?: readonly FoldedWord[]) => FoundForm[];
  /** Returns the words of a text that look like a form and for which another meaning is kept. */
  readonly findOther: (text: string) => FoundForm[];
  /** Returns the parts of an address, a path or an id that have a form. */
  readonly findInAddress: (address: string) => AddressPlace[];
  /** Words of which a text in lower case has at least one if it can have an occurrence in plain words. */
  readonly clues: readonly string[];
}

/** More between two words of a name, and they are no name: it leaves room for markup. */
const maxGap = 12;

/**
 * Prepares forms for searching texts.
 *
 * @param languages the stemmers of the languages of the archive; English names have only the endings that every language knows
 * @param others names of others, in which a form is no occurrence: `Jane Doe` where `Doe` is withheld
 * @param meanings places in which the words are no form
 * @param inSentences words that are withheld with the sentence around them
 */
export function formFinder(
  forms: readonly string[],
  languages: readonly NameStem[] = [],
  others: readonly string[] = [],
  meanings: readonly KeptMeaning[] = [],
  inSentences: readonly string[] = [],
): FormFinder {
  const hasOtherMeaning = meaningMatcher(meanings);
  const stems = [cyrillicRoot, ...languages];
  const prepared = prepareForms(forms, others);
  const own = prepared.filter(({ isOther }) => !isOther);
  const isForm = wordMatcher(stems);
  const firsts = new Map<string, FormWords[]>();
  for (const form of prepared.toSorted((a, b) => b.words.length - a.words.length))
    for (const key of new Set([...keysOf(form.words[0]!, stems), ...casesOfWord(form.words[0]!, stems)]))
      firsts.set(key, [...(firsts.get(key) ?? []), form]);
  // Inflected forms begin alike, and most words do not begin like any form.
  const starts = new Set([...firsts.keys()].map(startOf));
  const findInAddress = addressFinder(forms, others);
  const findJoined = joinedPlaces(own, findInAddress);
  const sentenceFinder = inSentences.length > 0 ? formFinder(inSentences, languages) : undefined;

  /** Returns the words after which a form is complete from one on, or undefined. */
  const endOfForm = (
    text: string,
    words: readonly FoldedWord[],
    wanted: readonly string[],
    at: number,
  ): number | undefined => {
    if (wanted.length === 0) return at;
    if (!words[at] || !isNear(text, words[at - 1]!, words[at])) return undefined;
    for (const { folded, length } of readingsAt(text, words, at)) {
      const end = isForm(wanted[0]!, folded)
        ? endOfForm(text, words, wanted.slice(1), at + length)
        : undefined;
      if (end !== undefined) return end;
    }
    return undefined;
  };
  const matchReading = (text: string, words: readonly FoldedWord[], index: number, reading: WordReading) => {
    if (!starts.has(startOf(reading.folded))) return undefined;
    for (const key of keysOf(reading.folded, stems))
      for (const one of firsts.get(key) ?? []) {
        const { words: wanted, isCapital } = one;
        if (isCapital && /^\p{Ll}/u.test(text.slice(reading.start, words[index]!.end))) continue;
        if (!isForm(wanted[0]!, reading.folded)) continue;
        const end = endOfForm(text, words, wanted.slice(1), index + reading.length);
        if (end !== undefined) return { ...one, start: reading.start, length: end - index };
      }
    return undefined;
  };
  const matchAt = (text: string, words: readonly FoldedWord[], index: number) => {
    for (const reading of readingsAt(text, words, index)) {
      const match = matchReading(text, words, index, reading);
      if (match) return match;
    }
    if (!mayHavePrefix.test(words[index]!.folded)) return undefined;
    for (const reading of prefixReadings(text, words[index]!)) {
      const match = matchReading(text, words, index, reading);
      if (match) return match;
    }
    return undefined;
  };
  const findAll = (text: string, words: readonly FoldedWord[], isOther: boolean): FoundForm[] => {
    const joined = findJoined(text, words);
    const found: FoundForm[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const whole = joined.get(index);
      if (whole) {
        if (hasOtherMeaning(text, words, { start: index, length: whole.length }) === isOther)
          found.push({ index, ...whole });
        index += whole.length - 1;
        continue;
      }
      const match = matchAt(text, words, index);
      if (match === undefined) continue;
      const place = { index, length: match.length };
      if (
        !match.isOther &&
        hasOtherMeaning(text, words, { start: index, length: match.length }) === isOther
      ) {
        const end = words[index + match.length - 1]!.end;
        const around = withNameParts(text, words, { ...place, start: match.start, end }, match.beside);
        found.push({ ...around, form: match.form, ...place });
      }
      index += match.length - 1;
    }
    return withoutOverlaps(found);
  };
  return {
    find: (text, words = foldedWords(text)) => {
      const found = findAll(text, words, false);
      const whole = sentenceFinder ? sentencesAround(text, words, sentenceFinder.find(text, words)) : [];
      return withoutOverlaps([...whole, ...found]);
    },
    findOther: (text) => (meanings.length === 0 ? [] : findAll(text, foldedWords(text), true)),
    findInAddress,
    clues: cluesOf(own, languages),
  };
}

const mayHavePrefix = /^[והבלכמשوفبلكا]/u;

/** The forms of a decision, and what the keeper answered of words that look like them. */
interface DecidedForms {
  readonly full: readonly string[];
  readonly local: readonly string[];
  readonly others: readonly string[];
  readonly meanings?: readonly KeptMeaning[] | undefined;
  readonly answers?: readonly { readonly wording: string; readonly answer: string }[] | undefined;
}

/** Returns, for each article of a decision by its id, what finds the forms in it: other meanings hold for their article only. */
export function formFinders(
  decision: DecidedForms,
  stems: readonly NameStem[],
): (article: string) => FormFinder {
  const { meanings = [] } = decision;
  const known = new Map<string, FormFinder>();
  for (const id of new Set(meanings.map(({ article }) => article)))
    known.set(
      id,
      finderInArticles(
        decision,
        stems,
        meanings.filter(({ article }) => article === id),
      ),
    );
  const withoutMeanings = finderInArticles(decision, stems);
  return (article) => known.get(article) ?? withoutMeanings;
}

/** Returns what finds the forms of a decision in its articles, with what the keeper answered of them. */
export function finderInArticles(
  { full, local, others, answers = [] }: DecidedForms,
  stems: readonly NameStem[],
  meanings: readonly KeptMeaning[] = [],
): FormFinder {
  const forms = [...full, ...local];
  const keys = new Set(forms.map(joinedLetters));
  const answered = (wanted: string) =>
    answers.flatMap(({ wording, answer }) => (answer === wanted ? [wording] : []));
  // Words that differ from a form only in capitals would take the form away, too.
  const otherNames = answered('other').filter((wording) => !keys.has(joinedLetters(wording)));
  return formFinder(forms, stems, [...others, ...otherNames], meanings, answered('sentence'));
}

/** Leaves out what begins within what stands before it; of two that begin together, the longer one stays. */
function withoutOverlaps(found: readonly FoundForm[]): FoundForm[] {
  const kept: FoundForm[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Returns the first letters of a word, by which most words are told apart from forms. */
function startOf(word: string): string {
  return word.slice(0, 2);
}

function isNear(text: string, before: FoldedWord, after: FoldedWord): boolean {
  const gap = text.slice(before.end, after.start);
  if (gap.length > maxGap || /\n\s*\n/.test(gap)) return false;
  // A sentence ends only after a word, not after an initial.
  return !/[.!?]\s/.test(gap) || before.folded.length < 4;
}

/** Returns, for each form, the beginning of its longest word, which an inflected form keeps. @param languages by whose endings forms in Latin letters have more than those that every language knows */
function cluesOf(forms: readonly FormWords[], languages: readonly NameStem[]): string[] {
  const isInflected = languages.length > 0;
  const clues = forms.map(({ words }) => {
    const longest = words.toSorted((a, b) => b.length - a.length)[0]!;
    const isWhole = longest.length < 3 || (!isInflected && /^[a-z]+$/.test(longest));
    if (isWhole) return longest;
    return casesOfWord(longest, languages).reduce(commonBeginning, longest.slice(0, -1));
  });
  return [...new Set(clues)];
}

function commonBeginning(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
