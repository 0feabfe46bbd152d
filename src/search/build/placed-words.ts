import type { SearchDocument } from '../document/search-documents.ts';
import { type IndexedWords, indexedWords, type WordPart, wordParts } from '../words/text-words.ts';

/** The words of a document with their positions in the index. */
export interface PlacedWords {
  /** The word at each position; empty where there is none. */
  readonly written: IndexedWords;
  readonly places: readonly WordPart[];
  /** The number of words, with one for each end of a part. */
  readonly length: number;
}

/** What follows a title begins at a multiple of this position. */
const afterTitle = 16;

/**
 * Places the words of a document. What follows its title does not begin at the next position, so that a longer or shorter
 * title moves none of it.
 */
export function placedWords(parts: SearchDocument['parts']): PlacedWords {
  const texts = parts.map(({ anchor, text }) => [anchor, text] as const);
  const words = indexedWords(texts);
  const places = wordParts(texts, words);
  const { length } = words;
  const [first, second] = places;
  if (first?.anchor !== 'title' || !second) return { written: words, places, length };
  const free = Math.ceil(second.start / afterTitle) * afterTitle - second.start;
  return {
    written: [...words.slice(0, second.start), ...Array<string>(free).fill(''), ...words.slice(second.start)],
    places: [
      first,
      ...places.slice(1).map((part) => ({ ...part, start: part.start + free, end: part.end + free })),
    ],
    length,
  };
}
