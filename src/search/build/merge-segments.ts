import { impactOf, writePostings } from '../format/postings-block.ts';
import { readSegmentWord } from './segment-words.ts';

/** The words of a segment. */
export interface WordsOfSegment {
  /** The number of its first document in the bundle. */
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

/** The constants k1 and b of BM25, as in Pagefind: term saturation and length normalization. */
const saturation = 1.4;
const lengthShare = 0.75;

/**
 * Merges the words of all segments; the result is the same as indexing all documents at once.
 *
 * @param segments in the order of their documents
 * @param lengths the number of words of each document
 * @returns the stems, sorted by UTF-16 units
 */
export function* mergeSegments(
  segments: readonly WordsOfSegment[],
  lengths: readonly number[],
): Generator<MergedWord> {
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const segmentsByStem = new Map<string, WordsOfSegment[]>();
  for (const segment of segments)
    for (const stem of segment.words.keys()) {
      const known = segmentsByStem.get(stem);
      if (known) known.push(segment);
      else segmentsByStem.set(stem, [segment]);
    }
  for (const stem of [...segmentsByStem.keys()].toSorted()) {
    const numbers: number[] = [];
    const impacts: number[] = [];
    const allNamed: number[] = [];
    const allPlaces: Uint8Array[] = [];
    for (const { from, words } of segmentsByStem.get(stem)!) {
      const word = readSegmentWord(words.get(stem)!);
      word.numbers.forEach((number, index) => {
        const weight = word.weights[index]!;
        const length = 1 - lengthShare + (lengthShare * lengths[from + number]!) / average;
        numbers.push(from + number);
        impacts.push(impactOf(weight / (saturation * length + weight)));
        allNamed.push(Math.min(255, word.named[index]!));
      });
      allPlaces.push(word.places);
    }
    yield {
      stem,
      postings: writePostings({
        numbers: Uint32Array.from(numbers),
        impacts: Uint8Array.from(impacts),
        named: Uint8Array.from(allNamed),
      }),
      places: Buffer.concat(allPlaces),
    };
  }
}
