import { abbreviations } from '../lists/cue-words.ts';
import { sentences } from '../../text/sentence.ts';
import { wordsOfLetters } from '../../text/script-words.ts';

/** The case of a word. */
export type WordCase = 'lower' | 'capitalized' | 'capitals' | 'initial' | 'caseless' | 'number' | 'sign';

/** A word or sign in a text. */
export interface Word {
  /** As written, with straight apostrophes. */
  readonly text: string;
  readonly lower: string;
  readonly case: WordCase;
  /** In UTF-16 units of the passage. */
  readonly start: number;
  readonly end: number;
}

/** Whether the case of the words in a sentence is evidence; it is not if nearly all are capitalized. */
export type SentenceStyle = 'text' | 'title' | 'capitals';

export interface Sentence {
  /** The index of its passage: 0 is the title, 1 is block 1. */
  readonly passage: number;
  readonly words: readonly Word[];
  readonly style: SentenceStyle;
  /** The language of the article, as a BCP 47 code. */
  readonly language: string;
}

/** Consecutive words of a sentence. */
export interface WordRange {
  /** The number of the sentence in the article, from 0. */
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
}

/** Returns the words of a range, separated by spaces. */
export function rangeText({ sentence, first, last }: WordRange, sentences: readonly Sentence[]): string {
  return sentences[sentence]!.words.slice(first, last + 1)
    .map(({ text }) => text)
    .join(' ');
}

// In order: U.S. and J.R.R.; numbers; words, with signs inside them (O’Brien, AT&T, al-Sadr, yahoo.com) and joiners, which part
// letters, not words (خرم‌آباد); signs.
const wordPattern =
  /U\. S\.|(?:\p{Lu}\.){2,}(?:\p{Lu}(?![\p{L}\p{N}]))?|\d+(?:[.,:/-]\d+)*(?:(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}])|(?![\p{L}\p{M}]))|[\p{L}\p{M}\p{N}\u00AD][\p{L}\p{M}\p{N}\u00AD\u200C\u200D]*(?:(?:['’ʼ]|[-\u2010\u2011&]|\.(?=\p{Ll}{2}))[\p{L}\p{M}\p{N}\u00AD][\p{L}\p{M}\p{N}\u00AD\u200C\u200D]*)*|\S/gu;

/** Splits one passage into sentences of words. */
export function sentencesOf(text: string, passage: number, language: string): Sentence[] {
  if (text.trim() === '') return [];
  return sentences(text, language)
    .map(({ start, end }) => wordsOfText(text.slice(start, end), start, elisionsOf(language)))
    .filter((words) => words.length > 0)
    .map((words) => ({ passage, words, style: styleOf(words), language }));
}

/** Small words that lose their vowel before another word, with which they are written: l’Europe, dell’Aquila. */
const italian =
  /^(?:l|d|un|c|s|m|t|v|gl|dell|dall|nell|sull|all|coll|quest|quell|bell|sant|anch|tutt|mezz|nessun)['’ʼ](?=\p{L})/iu;
const elided: Readonly<Record<string, RegExp>> = {
  fr: /^(?:l|d|j|m|n|s|t|c|qu|lorsqu|puisqu|quoiqu|jusqu)['’ʼ](?=\p{L})/iu,
  it: italian,
  ca: italian,
};

/** Returns what is written together with the next word in a language, if anything is. */
function elisionsOf(language: string): RegExp | undefined {
  const [code = ''] = language.split('-');
  return elided[code];
}

/**
 * Splits a text into words. The ending of a possessive is a separate word, as is a small word that is elided, but for the
 * beginning of a name: L’Aquila, D’Annunzio.
 */
export function wordsOfText(text: string, offset = 0, elisions?: RegExp): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    let start = offset + match.index;
    let [written] = match;
    const small = elisions?.exec(written)?.[0];
    if (
      small !== undefined &&
      (/^\p{Ll}/u.test(small) || (words.length === 0 && !/^[DLS]['’ʼ]\p{Lu}/u.test(written)))
    ) {
      words.push(makeWord(small, start));
      start += small.length;
      written = written.slice(small.length);
    }
    const possessive = /(?<=.)['’ʼ]s$/iu.exec(written);
    if (possessive) {
      words.push(makeWord(written.slice(0, possessive.index), start));
      words.push(makeWord(written.slice(possessive.index), start + possessive.index));
      continue;
    }
    const parts = wordsOfLetters(written);
    if (parts.length > 1) {
      for (const part of parts) words.push(makeWord(written.slice(part.start, part.end), start + part.start));
      continue;
    }
    const last = words.at(-1);
    const next = text.slice(match.index + 1);
    if (written === '.' && last?.end === start && isAbbreviation(last, next)) {
      words[words.length - 1] = { ...last, text: `${last.text}.`, lower: `${last.lower}.`, end: start + 1 };
    } else {
      words.push(makeWord(written, start));
    }
  }
  return words;
}

/** Whether a full stop belongs to an initial before a name, or to an abbreviation inside a sentence. */
function isAbbreviation(word: Word, next: string): boolean {
  if (word.case === 'initial') return /^\s*\p{Lu}/u.test(next);
  return abbreviations.has(word.text) && /^\s*[\p{L},]/u.test(next);
}

function makeWord(written: string, start: number): Word {
  const text = /^[\0-\x7F]*$/.test(written) ? written : written.replace(/[’ʼ]/g, "'").normalize('NFC');
  return { text, lower: text.toLowerCase(), case: caseOf(text), start, end: start + written.length };
}

function caseOf(text: string): WordCase {
  if (/^[a-z]+$/.test(text)) return 'lower';
  if (/^[A-Z][a-z'-]+$/.test(text)) return 'capitalized';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'sign';
  if (/^\d/.test(text)) return 'number';
  if (/^\p{Lu}\.?$/u.test(text)) return 'initial';
  if (/^[^\p{Ll}]*$/u.test(text) && /\p{Lu}/u.test(text)) return 'capitals';
  if (/^\p{Lu}/u.test(text)) return 'capitalized';
  if (/^\p{Lo}/u.test(text)) return 'caseless';
  // Names with a small first letter: eBay, iPhone, al-Sadr.
  if (/^(?:\p{Ll}{1,2}|al|el|ad|an|ar|as|at)-?\p{Lu}/u.test(text)) return 'capitalized';
  return 'lower';
}

function styleOf(words: readonly Word[]): SentenceStyle {
  let long = 0;
  let capitalized = 0;
  let capitals = 0;
  for (const word of words) {
    if (word.case === 'sign' || word.case === 'number' || word.text.length < 4) continue;
    long += 1;
    if (word.case === 'capitals') capitals += 1;
    else if (word.case === 'capitalized') capitalized += 1;
  }
  if (capitals >= 1 && capitals >= long * 0.7)
    return capitals >= 2 || long === capitals ? 'capitals' : 'text';
  return long >= 4 && capitals + capitalized >= long * 0.75 ? 'title' : 'text';
}

/** Whether a word is capitalized like a name. */
export function isCapital({ case: written }: Word): boolean {
  return written === 'capitalized' || written === 'capitals' || written === 'initial';
}
