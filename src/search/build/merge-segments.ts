import { ByteWriter } from '../format/bytes.ts';
import { impactOf, type StemForms, writePostings } from '../format/postings-block.ts';
import { indexIn, type SegmentWords } from './segment-words.ts';

/** The words of a segment. */
export interface WordsOfSegment {
  /** The number of its first document in the bundle. */
  readonly from: number;
  readonly words: SegmentWords;
}

/** One stem of the index: see format/postings-block.ts and format/places-block.ts. */
export interface MergedWord {
  readonly stem: string;
  /** The numbers of the documents that have it. */
  readonly numbers: readonly number[];
  readonly postings: Uint8Array;
  readonly places: Uint8Array;
}

/** The constants k1 and b of BM25: term saturation and length normalization. */
export const saturation = 1.2;
const lengthShare = 0.75;

/**
 * In more than this share of the documents, a word is in most blocks as well, and its blocks would take more
 * bytes than they tell.
 */
const maxShareWithBlocks = 0.25;

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
  // Weights are in halves.
  const norms = lengths.map(
    (length) => 2 * saturation * (1 - lengthShare + (lengthShare * length) / average),
  );
  const stems = new Set<string>();
  for (const { words } of segments) for (const stem of words.stems) stems.add(stem);
  const places = new ByteWriter();
  for (const stem of [...stems].toSorted()) {
    const numbers: number[] = [];
    const impacts: number[] = [];
    const allNamed: number[] = [];
    const allBlocks: number[] = [];
    const forms = new MergedForms();
    for (const { from, words } of segments) {
      if (words.stem !== stem) continue;
      const mixes: (readonly number[])[] = [];
      const own = words.read(({ number, weight, named, blocks, mix }) => {
        numbers.push(from + number);
        impacts.push(impactOf(weight / (norms[from + number]! + weight)));
        allNamed.push(Math.min(255, named));
        allBlocks.push(blocks);
        mixes.push(mix);
      });
      forms.add(own.forms, mixes);
      places.bytes(own.places);
    }
    const hasBlocks =
      numbers.length <= lengths.length * maxShareWithBlocks || lengths.length < minWithoutBlocks;
    yield {
      stem,
      numbers,
      postings: writePostings({
        numbers,
        impacts,
        named: allNamed,
        blocks: hasBlocks ? allBlocks : [],
        forms,
      }),
      places: places.take(),
    };
  }
}

/** In smaller archives, bytes do not matter. */
const minWithoutBlocks = 1000;

/** Joins the forms of several segments. */
class MergedForms implements StemForms {
  readonly forms: string[] = [];
  readonly mixes: (readonly number[])[] = [];
  readonly mixOf: number[] = [];
  readonly #known = new Map<string, number>();

  add(forms: readonly string[], mixes: readonly (readonly number[])[]): void {
    const indexes = forms.map((form) => indexIn(this.forms, form));
    // A segment has few mixes of a word.
    const places = new Map<string | number, number>();
    for (const mix of mixes) {
      const key = mix.length === 1 ? mix[0]! : mix.join(' ');
      const place = places.get(key) ?? this.#placeOf(mix, indexes);
      places.set(key, place);
      this.mixOf.push(place);
    }
  }

  #placeOf(mix: readonly number[], indexes: readonly number[]): number {
    const codes = mix.map((code) => indexes[code >> 1]! * 2 + (code & 1)).toSorted((a, b) => a - b);
    const key = codes.join(' ');
    const place = this.#known.get(key) ?? this.mixes.push(codes) - 1;
    this.#known.set(key, place);
    return place;
  }
}
