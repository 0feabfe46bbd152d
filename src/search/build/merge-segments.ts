import { ByteWriter } from '../format/bytes.ts';
import { impactOf, writePostings } from '../format/postings-block.ts';
import type { SegmentWords } from './segment-words.ts';

/** The words of a segment. */
export interface WordsOfSegment {
  /** The number of its first document in the bundle. */
  readonly from: number;
  readonly words: SegmentWords;
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
  const norms = lengths.map((length) => saturation * (1 - lengthShare + (lengthShare * length) / average));
  const stems = new Set<string>();
  for (const { words } of segments) for (const stem of words.stems) stems.add(stem);
  const places = new ByteWriter();
  for (const stem of [...stems].toSorted()) {
    const numbers: number[] = [];
    const impacts: number[] = [];
    const allNamed: number[] = [];
    for (const { from, words } of segments) {
      if (words.stem !== stem) continue;
      const own = words.read((number, weight, named) => {
        numbers.push(from + number);
        impacts.push(impactOf(weight / (norms[from + number]! + weight)));
        allNamed.push(Math.min(255, named));
      });
      places.bytes(own);
    }
    yield {
      stem,
      postings: writePostings({ numbers, impacts, named: allNamed }),
      places: places.take(),
    };
  }
}
