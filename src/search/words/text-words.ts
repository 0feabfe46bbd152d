import { divide } from './divide.ts';

/** The words of a document as they are written, with the signs around them: in a row they are its text. */
export type IndexedWords = readonly string[];

/** A stretch of a document that one anchor leads to. */
export interface WordPart {
  readonly anchor: string;
  /** The place of its first word, and the place after its last. */
  readonly start: number;
  readonly end: number;
}

type FieldTexts = readonly (readonly [anchor: string, text: string])[];

/**
 * Returns the words of a document by their places. Between two of its texts stands an empty one, so that no phrase begins
 * in one and goes on in the other.
 */
export function wordsOf(texts: FieldTexts): IndexedWords {
  const words: string[] = [];
  texts.forEach(([, text], index) => {
    if (index > 0) words.push('');
    const spaced = `${text} `;
    for (const { start, end } of divide(spaced)) words.push(spaced.slice(start, end));
  });
  return words;
}

/** Returns the parts of a document, by the places of their words. @param words all of them: see {@link wordsOf} */
export function partsOf(texts: FieldTexts, words: IndexedWords): WordPart[] {
  let next = 0;
  return texts.map(([anchor]) => {
    const start = next;
    const divider = words.indexOf('', start);
    const end = divider < 0 ? words.length : divider;
    next = end + 1;
    return { anchor, start, end };
  });
}
