import { ByteReader, ByteWriter } from '../../search/format/bytes.ts';

/**
 * Numbers of cells in the order in which they were read, as they are kept: for each the difference from the one before, which
 * is mostly 1, with its sign in the lowest bit. The pages of 100,000 articles have read a hundred million cells.
 */
export type CellNumbers = Uint8Array;

/** Writes numbers below 2 ** 30. */
export function packNumbers(numbers: Iterable<number>): CellNumbers {
  const writer = new ByteWriter();
  let last = 0;
  for (const number of numbers) {
    const step = number - last;
    writer.number(step < 0 ? -2 * step - 1 : 2 * step);
    last = number;
  }
  return writer.take();
}

/** Looks at one number after the other. @returns what was found first; undefined if nothing was */
export function findInNumbers<Found>(
  numbers: CellNumbers,
  look: (number: number) => Found | undefined,
): Found | undefined {
  const reader = new ByteReader(numbers);
  let number = 0;
  while (reader.at < numbers.length) {
    const step = reader.number();
    number += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    const found = look(number);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Reads all numbers. */
export function unpackNumbers(numbers: CellNumbers): number[] {
  const list: number[] = [];
  findInNumbers(numbers, (number) => void list.push(number));
  return list;
}
