import { ByteReader, ByteWriter } from './bytes.ts';

/** The documents with two words in a row, and where. */
export interface WordPairs {
  /** The numbers of the documents, ascending. */
  readonly numbers: readonly number[];
  /**
   * For each document, twice the position of the first word; plus 1 if the second is at the same position, as the
   * parts of a compound are, rather than at the next.
   */
  readonly codes: readonly (readonly number[])[];
}

/** Writes pairs: for each document the delta of its number, the number of its codes and their deltas. */
export function writePairs({ numbers, codes }: WordPairs): Uint8Array {
  const writer = new ByteWriter();
  writer.number(numbers.length);
  numbers.forEach((number, index) => {
    writer.number(number - (index === 0 ? 0 : numbers[index - 1]!));
    const own = codes[index]!;
    writer.number(own.length);
    own.forEach((code, at) => writer.number(code - (at === 0 ? 0 : own[at - 1]!)));
  });
  return writer.take();
}

/** Reads the output of {@link writePairs}. */
export function readPairs(bytes: Uint8Array): WordPairs {
  const reader = new ByteReader(bytes);
  let number = 0;
  const numbers: number[] = [];
  const codes = Array.from({ length: reader.number() }, () => {
    numbers.push((number += reader.number()));
    let code = 0;
    return Array.from({ length: reader.number() }, () => (code += reader.number()));
  });
  return { numbers, codes };
}
