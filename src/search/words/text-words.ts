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
  return texts.flatMap(([, text], index) => [
    ...(index > 0 ? [''] : []),
    ...divide(`${text} `).map(({ start, end }) => `${text} `.slice(start, end)),
  ]);
}

/** Returns the parts of a document, by the places of their words. */
export function partsOf(texts: FieldTexts): WordPart[] {
  let next = 0;
  return texts.map(([anchor, text]) => {
    const start = next;
    const end = start + divide(text).length;
    next = end + 1;
    return { anchor, start, end };
  });
}
