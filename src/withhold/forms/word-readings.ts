import type { FoldedWord } from './folded-words.ts';

/** What a word of a text can be read as. */
export interface WordReading {
  readonly folded: string;
  /** Where it begins: after a prefix that it has. */
  readonly start: number;
  /** The number of words of the text. */
  readonly length: number;
}

/** And, the, in, to, as, from, that: they are written as one with the word that follows. */
const hebrewPrefix = /^[והבלכמש]{1,4}(?=\p{Script=Hebrew}{2})/u;
/** And, so, by, to, as, and the article, which is part of some names. */
const arabicPrefix = /^[وف]?[بلك]?(?:ال)?(?=\p{Script=Arabic}{2})/u;
/** To the: the article loses its first letter. */
const arabicToThe = /^([وف]?)لل(?=\p{Script=Arabic}{2})/u;

/** With fewer letters on both sides of a hyphen, they are two words more often than one. */
const minHyphenatedLetters = 4;

/** Returns what the word at a place can be read as: itself, and as one with the next after a hyphen, at which a line may be broken. */
export function readingsAt(text: string, words: readonly FoldedWord[], index: number): WordReading[] {
  const { folded, start, end } = words[index]!;
  const next = words[index + 1];
  const gap = text.slice(end, next?.start ?? end);
  const isBroken =
    next !== undefined &&
    (/^[-\u2010\u2011]?\s+(?:>\s*)*$/.test(gap)
      ? /^[-\u2010\u2011]/.test(gap) || text[end - 1] === '\u00AD'
      : /^[-\u2010\u2011]$/.test(gap) && folded.length + next.folded.length >= minHyphenatedLetters);
  return [
    { folded, start, length: 1 },
    ...(isBroken ? [{ folded: folded + next.folded, start, length: 2 }] : []),
  ];
}

/** Returns what a word of Hebrew or Arabic is without each of the prefixes that it can have. */
export function prefixReadings(text: string, { folded, start, end }: FoldedWord): WordReading[] {
  const bare = hebrewPrefix.test(folded) ? hebrewReadings(folded) : arabicReadings(folded);
  return bare.map(({ word, dropped }) => ({
    folded: word,
    start: start + lengthOfLetters(text.slice(start, end), dropped),
    length: 1,
  }));
}

interface BareWord {
  readonly word: string;
  /** The number of letters before it. */
  readonly dropped: number;
}

function hebrewReadings(word: string): BareWord[] {
  const prefix = hebrewPrefix.exec(word)![0];
  return Array.from(prefix, (_, index) => ({ word: word.slice(index + 1), dropped: index + 1 }));
}

function arabicReadings(word: string): BareWord[] {
  const prefix = arabicPrefix.exec(word)?.[0] ?? '';
  const readings = Array.from(prefix, (_, index) => ({ word: word.slice(index + 1), dropped: index + 1 }));
  const toThe = arabicToThe.exec(word);
  return toThe
    ? [...readings, { word: `ال${word.slice(toThe[0].length)}`, dropped: toThe[1]!.length + 1 }]
    : readings;
}

/** Returns the length of the first letters of a word, with the marks and invisible signs that follow them. */
function lengthOfLetters(word: string, count: number): number {
  let length = 0;
  let left = count;
  for (const sign of word) {
    const isLetter = /[\p{L}\p{N}]/u.test(sign) && sign !== '\u0640';
    if (isLetter && left === 0) break;
    if (isLetter) left -= 1;
    length += sign.length;
  }
  return length;
}
