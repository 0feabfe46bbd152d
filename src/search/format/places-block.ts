import { ByteReader, type ByteWriter, type NumberLists } from './bytes.ts';

/** The word positions of a stem in each document that has it. */
export interface Places {
  /** The start of each document’s positions, by its index in the postings, and the end of the last. */
  readonly starts: Uint32Array;
  /** Ascending in each document. */
  readonly places: Uint32Array;
}

/** Writes positions, for each document their number and the deltas between them. */
export function writePlaces({ starts, places }: NumberLists<Places>, writer: ByteWriter): void {
  for (let index = 1; index < starts.length; index += 1) {
    const [start, end] = [starts[index - 1]!, starts[index]!];
    writer.number(end - start);
    for (let at = start, last = 0; at < end; at += 1) {
      writer.number(places[at]! - last);
      last = places[at]!;
    }
  }
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
