import { ByteReader, ByteWriter, type NumberLists } from './bytes.ts';

/** The documents that have a stem. */
export interface Postings {
  /** The numbers of the documents, ascending. */
  readonly numbers: Uint32Array;
  /** The impact of the stem in each document, 1 to {@link maxImpact}. */
  readonly impacts: Uint8Array;
  /** For each document, twice the number of occurrences in its title, plus 1 if an alias has the stem. */
  readonly named: Uint8Array;
}

/**
 * An impact is `x / (1 + x)`, quantized to this many steps, where x is the stem’s length-normalized
 * frequency.
 */
export const maxImpact = 63;
const maxNamed = 255;

/** Quantizes a share between 0 and 1 to an impact. */
export function impactOf(share: number): number {
  return Math.min(maxImpact, Math.max(1, Math.round(share * (maxImpact + 1))));
}

/** Returns the share of an impact. */
export function shareOf(impact: number): number {
  return impact / (maxImpact + 1);
}

/**
 * Writes postings: the number of documents, the deltas of their numbers, one byte per impact; then the number
 * of documents with a value of `named`, and for each the delta of its index and the value.
 */
export function writePostings({ numbers, impacts, named }: NumberLists<Postings>): Uint8Array {
  const writer = new ByteWriter();
  writer.number(numbers.length);
  for (let index = 0; index < numbers.length; index += 1)
    writer.number(numbers[index]! - (index === 0 ? 0 : numbers[index - 1]!));
  let count = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    writer.byte(impacts[index]!);
    if (named[index]! > 0) count += 1;
  }
  writer.number(count);
  let last = 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const value = named[index]!;
    if (value === 0) continue;
    writer.number(index - last);
    writer.number(Math.min(value, maxNamed));
    last = index;
  }
  return writer.take();
}

/** Reads the output of {@link writePostings}. */
export function readPostings(bytes: Uint8Array): Postings {
  const reader = new ByteReader(bytes);
  const numbers = new Uint32Array(reader.number());
  let number = 0;
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = number += reader.number();
  const impacts = reader.bytes(numbers.length);
  const named = new Uint8Array(numbers.length);
  let index = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    index += reader.number();
    named[index] = reader.number();
  }
  return { numbers, impacts, named };
}
