import { divide } from '../words/divide.ts';
import type { PackedText } from '../format/packed-index.ts';

/** The words of a document as the index counts them, as they are written: in a row they are its text. */
export type Words = readonly string[];

/** A stretch of a document that one anchor leads to. */
export interface Part {
  readonly anchor: string;
  /** The place of its first word, and the place after its last. */
  readonly start: number;
  readonly end: number;
}

/** Reads the words of a document. Between two parts stands a sign that takes the place of a word: here an empty one. */
export function wordsOf({ parts }: PackedText): Words {
  return parts.flatMap(([, text], index) => [
    ...(index > 0 ? [''] : []),
    ...divide(`${text} `).map(({ start, end }) => `${text} `.slice(start, end)),
  ]);
}

/** The parts of a document, by the places of their words. */
export function partsOf({ parts }: PackedText): Part[] {
  let next = 0;
  return parts.map(([anchor, text]) => {
    const start = next;
    const end = start + divide(text).length;
    next = end + 1;
    return { anchor, start, end };
  });
}
