import { ByteReader, ByteWriter } from './bytes.ts';

/** The documents that have a stem. */
export interface Postings {
  /** Of the documents, ascending. */
  readonly numbers: Uint32Array;
  /** By the index in `numbers`: how much the document is about the stem, 1 to {@link maxImpact}. */
  readonly impacts: Uint8Array;
  /** By the index in `numbers`: how often its title has the stem, times two; and one more where an alias has it. */
  readonly named: Uint8Array;
}

/** An impact is a share, `x / (1 + x)`, in so many steps: x is how often the stem stands there for the document’s length. */
export const maxImpact = 63;
const maxNamed = 255;

/** Writes a share between 0 and 1 as an impact. */
export function impactOf(share: number): number {
  return Math.min(maxImpact, Math.max(1, Math.round(share * (maxImpact + 1))));
}

/** The share that an impact stands for. */
export function shareOf(impact: number): number {
  return impact / (maxImpact + 1);
}

/**
 * Writes postings: how many documents; the steps between their numbers; a byte for the impact of each; then how many of
 * them are called by the stem, and for each of those the step between their indices and the value of `named`.
 */
export function writePostings({ numbers, impacts, named }: Postings): Uint8Array {
  const writer = new ByteWriter();
  writer.number(numbers.length);
  numbers.forEach((number, index) => writer.number(number - (index === 0 ? 0 : numbers[index - 1]!)));
  writer.bytes(impacts);
  let count = 0;
  for (const value of named) if (value > 0) count += 1;
  writer.number(count);
  let last = 0;
  named.forEach((value, index) => {
    if (value === 0) return;
    writer.number(index - last);
    writer.number(Math.min(value, maxNamed));
    last = index;
  });
  return writer.take();
}

/** Reads what {@link writePostings} wrote. */
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
