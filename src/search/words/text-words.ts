import { divide } from './divide.ts';

/** The original words of a document with the punctuation around them; joined, they are its text. */
export type IndexedWords = readonly string[];

/** The part of a document with one anchor. */
export interface WordPart {
  readonly anchor: string;
  /** The position of its first word, and the position after its last. */
  readonly start: number;
  readonly end: number;
}

type FieldTexts = readonly (readonly [anchor: string, text: string])[];

/**
 * Returns the words of a document by position. Two texts are separated by an empty word, so that no phrase
 * matches across them.
 */
export function indexedWords(texts: FieldTexts): IndexedWords {
  const words: string[] = [];
  texts.forEach(([, text], index) => {
    if (index > 0) words.push('');
    const spaced = `${text} `;
    for (const { start, end } of divide(spaced)) words.push(spaced.slice(start, end));
  });
  return words;
}

/**
 * Returns the parts of a document by word positions.
 * @param words all words of the document: see {@link indexedWords}
 */
export function wordParts(texts: FieldTexts, words: IndexedWords): WordPart[] {
  let next = 0;
  return texts.map(([anchor]) => {
    const start = next;
    const divider = words.indexOf('', start);
    const end = divider < 0 ? words.length : divider;
    next = end + 1;
    return { anchor, start, end };
  });
}
