import type { Places } from '../format/places-block.ts';
import type { Postings } from '../format/postings-block.ts';

/** The documents that contain a word, with its positions if these were requested. */
export interface Occurrences {
  readonly postings: Postings;
  readonly places?: Places;
}

/** Returns the positions in a document, by its index in the postings. */
export function placesOf({ starts, places }: Places, index: number): Uint32Array {
  return places.subarray(starts[index], starts[index + 1]);
}

/** Returns the postings of the documents that pass a test, by their index. */
export function pickPostings(
  { numbers, impacts, named, blocks, forms }: Postings,
  test: (index: number) => boolean,
): Postings {
  const kept = [...numbers.keys()].filter(test);
  const pick = (from: Uint8Array) => Uint8Array.from(kept, (index) => from[index]!);
  return {
    numbers: Uint32Array.from(kept, (index) => numbers[index]!),
    impacts: pick(impacts),
    named: pick(named),
    blocks: blocks.length > 0 ? pick(blocks) : blocks,
    forms: { ...forms, mixOf: kept.map((index) => forms.mixOf[index]!) },
  };
}
