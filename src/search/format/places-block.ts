import { ByteReader, ByteWriter } from './bytes.ts';

/** Where a stem stands in each document that has it: places count the words of a document. */
export interface Places {
  /** By the document’s index in the postings: where its places begin; and the end of all. */
  readonly starts: Uint32Array;
  /** Ascending in each document. */
  readonly places: Uint32Array;
}

/** Writes places: for each document how many, and the steps between them. */
export function writePlaces({ starts, places }: Places): Uint8Array {
  const writer = new ByteWriter();
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const [from, to] = [starts[index]!, starts[index + 1]!];
    writer.number(to - from);
    for (let at = from; at < to; at += 1) writer.number(places[at]! - (at === from ? 0 : places[at - 1]!));
  }
  return writer.take();
}

/** Reads what {@link writePlaces} wrote. @param count how many documents there are */
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
