import { divide } from '../archive/divide.ts';
import type { PackedText } from '../archive/packed-index.ts';

/** The words of a document as the index counts them, as they are written: in a row they are its text. */
export type Words = readonly string[];

/** A stretch of a document that one anchor leads to. */
export interface Part {
  readonly anchor: string;
  /** The place of its first word, and the place after its last. */
  readonly start: number;
  readonly end: number;
}

/** Reads the words of a document; where the index has a text otherwise than it is written, its anchor has it as written. */
export function wordsOf(fragment: PackedText): Words {
  const indexed = fragment.content.split(' ').map((word) => `${word} `);
  const words = indexed.map(() => '');
  partsOf(fragment).forEach(({ start, end }, index) => {
    const title = fragment.anchors[index]!.title ?? undefined;
    const own =
      title === undefined
        ? indexed.slice(start, end)
        : divide(`${title} `).map((piece) => `${title} `.slice(piece.start, piece.end));
    own.forEach((word, place) => (words[start + place] = word));
  });
  return words;
}

/** The parts of a document. Between two of them stands a sign that takes the place of a word. */
export function partsOf({ content, anchors }: PackedText): Part[] {
  const total = content.split(' ').length;
  return anchors.map(({ id, location }, index) => ({
    anchor: id,
    start: location,
    end: index + 1 < anchors.length ? anchors[index + 1]!.location - 1 : total,
  }));
}
