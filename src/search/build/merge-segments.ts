import { impactOf, writePostings } from '../format/postings-block.ts';
import { writePlaces } from '../format/places-block.ts';
import { readSegmentPostings } from './segment-words.ts';

/** The words of documents in a row. */
export interface WordsOfSegment {
  /** The number of its first document; in the segment it has the number 0. */
  readonly from: number;
  /** By stem: see segment-words.ts. */
  readonly words: ReadonlyMap<string, Uint8Array>;
}

/** One stem of the index: see format/postings-block.ts and format/places-block.ts. */
export interface MergedWord {
  readonly stem: string;
  readonly postings: Uint8Array;
  readonly places: Uint8Array;
}

/** BM25 with the constants of Pagefind: how soon more of a word says no more, and how much a document’s length counts. */
const saturation = 1.4;
const lengthShare = 0.75;

/**
 * Makes of the words of all segments what would have been made of all documents at once.
 *
 * @param segments in the order of their documents
 * @param lengths by number: how many words the document has
 * @returns the stems in the order of their UTF-16 units
 */
export function* mergeSegments(
  segments: readonly WordsOfSegment[],
  lengths: readonly number[],
): Generator<MergedWord> {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const having = new Map<string, WordsOfSegment[]>();
  for (const segment of segments)
    for (const stem of segment.words.keys()) {
      const known = having.get(stem);
      if (known) known.push(segment);
      else having.set(stem, [segment]);
    }
  for (const stem of [...having.keys()].toSorted()) {
    const numbers: number[] = [];
    const impacts: number[] = [];
    const allNamed: number[] = [];
    const starts: number[] = [0];
    const allPlaces: number[] = [];
    for (const { from, words } of having.get(stem)!) {
      for (const { number, weight, named, places } of readSegmentPostings(words.get(stem)!)) {
        const length = 1 - lengthShare + (lengthShare * lengths[from + number]!) / average;
        numbers.push(from + number);
        impacts.push(impactOf(weight / (saturation * length + weight)));
        allNamed.push(Math.min(255, named));
        for (const place of places) allPlaces.push(place);
        starts.push(allPlaces.length);
      }
    }
    yield {
      stem,
      postings: writePostings({
        numbers: Uint32Array.from(numbers),
        impacts: Uint8Array.from(impacts),
        named: Uint8Array.from(allNamed),
      }),
      places: writePlaces({ starts: Uint32Array.from(starts), places: Uint32Array.from(allPlaces) }),
    };
  }
}
