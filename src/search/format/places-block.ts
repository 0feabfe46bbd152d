import { ByteReader, ByteWriter } from './bytes.ts';

/** The word positions of a stem in each document that has it. */
export interface Places {
  /** The start of each document’s positions, by its index in the postings, and the end of the last. */
  readonly starts: Uint32Array;
  /** Ascending in each document. */
  readonly places: Uint32Array;
}

/** Writes positions, for each document their number and the deltas between them. */
export function writePlaces(places: readonly (readonly number[])[]): Uint8Array {
  const writer = new ByteWriter();
  for (const own of places) {
    writer.number(own.length);
    own.forEach((place, index) => writer.number(place - (index === 0 ? 0 : own[index - 1]!)));
  }
  return writer.take();
}

/** Reads the output of {@link writePlaces}. @param count the number of documents */
export function readPlaces(bytes: Uint8Array, count: number): Places {
  const reader = new ByteReader(bytes);
  const starts = new Uint32Array(count + 1);
  const places: number[] = [];
  for (let index = 0; index < count; index += 1) {
    let place = 0;
    for (let left = reader.number(); left > 0; left -= 1) places.push((place += reader.number()));
    starts[index + 1] = places.length;
  }
  return { starts, places: Uint32Array.from(places) };
}
