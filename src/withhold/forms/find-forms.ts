import { nameForm } from '../../archive/name-forms.ts';
import type { Stem } from '../../search/words/stem.ts';
import { type FoldedWord, foldedWords } from './folded-words.ts';
import { type KeptMeaning, meaningMatcher } from './kept-meanings.ts';

/** An occurrence of a withheld form in a text, in UTF-16 units. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  /** The form that it is one of. */
  readonly form: string;
  /** The place of its first word among the words of the text, without a title before it. */
  readonly index: number;
  /** The number of its words. */
  readonly length: number;
}

interface FormWords {
  readonly form: string;
  readonly words: readonly string[];
  /** Whether only words with a capital letter match: a surname may be a common word. */
  readonly isCapital: boolean;
  /** Whether it is the name of another. */
  readonly isOther: boolean;
}

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
  /** Words of which a text in lower case has at least one if it can have an occurrence; see {@link mayContain}. */
  readonly clues: readonly string[];
}

/** More between two words of a name, and they are no name: it leaves room for markup. */
const maxGap = 12;
/** Endings of the genitive and the plural, which any name in Latin letters can have. */
const latinEndings = ['s', 'es'];
/** Endings of names in Cyrillic letters. Those of other languages are for their stemmers. */
const cyrillicEnding = /(?:[аяуюыиеоьй]|[ое][йим]|[ое]ю|[ыи][мх]|[ое]го|[ое]му|[ое]в|[ая][мх]|[ая]ми)$/u;
const cyrillicRoot: Stem = (word) =>
  /^\p{Script=Cyrillic}{3}/u.test(word) ? word.replace(cyrillicEnding, '') : word;
/** Shorter runs of letters occur in other words. */
const minJoinedLength = 6;

/** @param others names of others, in which a form is no occurrence: `Jane Doe` where `Doe` is withheld; @param languages the stemmers of the languages of the archive; English names have only the endings that every language knows; @param meanings places in which the words are no form */
export function formFinder(
  forms: readonly string[],
  languages: readonly Stem[] = [],
  others: readonly string[] = [],
  meanings: readonly KeptMeaning[] = [],
): FormFinder {
  const hasOtherMeaning = meaningMatcher(meanings);
  const stems = [cyrillicRoot, ...languages];
  const preparedOf = (form: string): FormWords[] => {
    const words = foldedWords(form).map(({ folded }) => folded);
    if (words.length === 0) return [];
    const isCapital = words.length === 1 && /\p{Lu}/u.test(form);
    const joined = words.join('');
    // As in addresses of pages and of mail: janequill@mail.example
    const asOne =
      words.length > 1 && joined.length >= minJoinedLength
        ? [{ form, words: [joined], isCapital: false, isOther: false }]
        : [];
    return [{ form, words, isCapital, isOther: false }, ...asOne];
  };
  const prepared = forms.flatMap(preparedOf);
  const blocking = others.flatMap(preparedOf).map((form) => ({ ...form, isOther: true }));
  const isForm = wordMatcher(stems);
  const firsts = new Map<string, FormWords[]>();
  for (const form of [...prepared, ...blocking].toSorted((a, b) => b.words.length - a.words.length))
    for (const key of keysOf(form.words[0]!, stems)) firsts.set(key, [...(firsts.get(key) ?? []), form]);
  // Inflected forms begin alike, and most words do not begin like any form.
  const starts = new Set([...firsts.keys()].map(startOf));
  const findAll = (text: string, words: readonly FoldedWord[], isOther: boolean): FoundForm[] => {
    const found: FoundForm[] = [];
    for (let index = 0; index < words.length; index += 1) {
      if (!starts.has(startOf(words[index]!.folded))) continue;
      const match = matchAt(text, words, index);
      if (match === undefined) continue;
      const place = { start: index, length: match.words };
      if (!match.isOther && hasOtherMeaning(text, words, place) === isOther)
        found.push({
          start: startWithTitle(text, words, index),
          end: words[index + match.words - 1]!.end,
          form: match.form,
          index,
          length: match.words,
        });
      index += match.words - 1;
    }
    return found;
  };
  const matchAt = (text: string, words: readonly FoldedWord[], index: number) => {
    const first = words[index]!;
    for (const key of keysOf(first.folded, stems)) {
      for (const { form, words: wanted, isCapital, isOther } of firsts.get(key) ?? []) {
        if (isCapital && /^\p{Ll}/u.test(text.slice(first.start, first.end))) continue;
        const isHere = wanted.every((word, offset) => {
          const here = words[index + offset];
          return (
            here &&
            isForm(word, here.folded) &&
            (offset === 0 || isNear(text, words[index + offset - 1]!, here))
          );
        });
        if (isHere) return { form, words: wanted.length, isOther };
      }
    }
    return undefined;
  };
  return {
    find: (text, words = foldedWords(text)) => findAll(text, words, false),
    findOther: (text) => (meanings.length === 0 ? [] : findAll(text, foldedWords(text), true)),
    clues: cluesOf(prepared, languages.length > 0),
  };
}

/** The forms of a decision, and what is kept of their other meanings. */
interface DecidedForms {
  readonly full: readonly string[];
  readonly local: readonly string[];
  readonly others: readonly string[];
  readonly meanings?: readonly KeptMeaning[] | undefined;
}

/** Returns, for each article of a decision by its id, what finds the forms in it: other meanings hold for their article only. */
export function formFinders(
  { full, local, others, meanings = [] }: DecidedForms,
  stems: readonly Stem[],
): (article: string) => FormFinder {
  const forms = [...full, ...local];
  const withoutMeanings = formFinder(forms, stems, others);
  const known = new Map<string, FormFinder>();
  for (const id of new Set(meanings.map(({ article }) => article)))
    known.set(
      id,
      formFinder(
        forms,
        stems,
        others,
        meanings.filter(({ article }) => article === id),
      ),
    );
  return (article) => known.get(article) ?? withoutMeanings;
}

/** Returns the first letters of a word, by which most words are told apart from forms. */
function startOf(word: string): string {
  return word.slice(0, 2);
}

/** Returns where an occurrence begins: at the title before it, if it has one, as in `Mrs. Quill`. */
function startWithTitle(text: string, words: readonly FoldedWord[], index: number): number {
  const { start } = words[index]!;
  const before = words[index - 1];
  if (!before || !/^\.?\s+$/.test(text.slice(before.end, start))) return start;
  if (!/^\p{Lu}/u.test(text.slice(before.start, before.end))) return start;
  return nameForm(`${before.folded} x`, 'person').dropped.length > 0 ? before.start : start;
}

function isNear(text: string, before: FoldedWord, after: FoldedWord): boolean {
  return after.start - before.end <= maxGap && !/\n\s*\n/.test(text.slice(before.end, after.start));
}

/** Returns the keys under which a word is looked up: itself, without an ending, and its stems. */
function keysOf(word: string, stems: readonly Stem[]): ReadonlySet<string> {
  const bare = latinEndings.flatMap((ending) =>
    word.endsWith(ending) ? [word.slice(0, -ending.length)] : [],
  );
  return new Set([word, ...bare, ...stems.map((stem) => stem(word))]);
}

function wordMatcher(stems: readonly Stem[]): (form: string, word: string) => boolean {
  return (form, word) => {
    if (form === word) return true;
    if (word.startsWith(form) && latinEndings.includes(word.slice(form.length))) return true;
    // An inflected form keeps all but the last letter, as in Анна, Анны.
    return (
      form.length > 2 &&
      word.startsWith(form.slice(0, -1)) &&
      word.length <= form.length + 3 &&
      stems.some((stem) => stem(form) === stem(word))
    );
  };
}

/** Returns, for each form, the beginning of its longest word, which an inflected form keeps. @param isInflected whether forms in Latin letters have more endings than those that every language knows */
function cluesOf(forms: readonly FormWords[], isInflected: boolean): string[] {
  const clues = forms.map(({ words }) => {
    const longest = words.toSorted((a, b) => b.length - a.length)[0]!;
    const isWhole = longest.length < 3 || (!isInflected && /^[a-z]+$/.test(longest));
    return isWhole ? longest : longest.slice(0, -1);
  });
  return [...new Set(clues)];
}
