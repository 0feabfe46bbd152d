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
  const writer = new PairWriter();
  numbers.forEach((number, index) => writer.add(number, codes[index]!));
  return writer.take();
}

/** Writes the same, one document after the other. */
export class PairWriter {
  readonly #writer = new ByteWriter();
  #documents = 0;
  #last = 0;

  /** Adds a document. @param number greater than that of the one before; @param codes see {@link WordPairs} */
  add(number: number, codes: readonly number[]): void {
    this.#writer.number(number - this.#last);
    this.#writer.number(codes.length);
    codes.forEach((code, at) => this.#writer.number(code - (at === 0 ? 0 : codes[at - 1]!)));
    this.#documents += 1;
    this.#last = number;
  }

  /** Returns the bytes, and empties the writer. */
  take(): Uint8Array {
    const documents = this.#writer.take();
    this.#writer.number(this.#documents);
    this.#writer.bytes(documents);
    this.#documents = 0;
    this.#last = 0;
    return this.#writer.take();
  }
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
