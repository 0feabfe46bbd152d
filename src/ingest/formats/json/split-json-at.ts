/** An object with its path in a JSON document. */
export interface PlacedPart {
  /** Keys from the outermost inward, with `*` for a list: `data.posts.*`. */
  readonly path: string;
  /** As written; empty if it is too long. */
  readonly text: string;
  /** The line on which it starts, from 1. */
  readonly line: number;
  readonly isTooLong: boolean;
  /** Whether the document ends within it. */
  readonly isCut: boolean;
}

interface JsonFrame {
  readonly isList: boolean;
  /** The last string in it, which is a key once a colon follows. */
  key: string;
}

/** The maximum depth of paths. */
const maxFrames = 12;
const maxKeyLength = 60;
const [quote, backslash, newline, colon] = [34, 92, 10, 58];
const [openObject, closeObject, openList, closeList] = [123, 125, 91, 93];

/**
 * Extracts the objects at certain paths from a stream of JSON, keeping one in memory at a time.
 *
 * @param isWanted returns whether to extract the objects at a path
 * @param maxLength in UTF-16 code units; a longer object is reported without its text
 */
export async function* splitJsonAt(
  chunks: AsyncIterable<string>,
  isWanted: (path: string) => boolean,
  maxLength: number,
): AsyncGenerator<PlacedPart> {
  const splitter = new JsonPathSplitter(isWanted, maxLength);
  for await (const chunk of chunks) {
    splitter.take(chunk);
    yield* splitter.parts.splice(0);
  }
  splitter.end();
  yield* splitter.parts;
}

class JsonPathSplitter {
  readonly parts: PlacedPart[] = [];
  readonly #isWanted: (path: string) => boolean;
  readonly #maxLength: number;
  readonly #frames: JsonFrame[] = [];
  /** The number of open containers within the current object, or below the maximum depth. */
  #depth = 0;
  #held: { readonly path: string; readonly line: number; pieces: string[]; length: number } | undefined;
  #line = 1;
  #inString = false;
  #isEscaped = false;
  #string = '';

  constructor(isWanted: (path: string) => boolean, maxLength: number) {
    this.#isWanted = isWanted;
    this.#maxLength = maxLength;
  }

  take(chunk: string): void {
    let from = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const code = chunk.charCodeAt(index);
      if (code === newline) this.#line += 1;
      if (this.#inString) this.#takeInString(code, chunk, index);
      else if (code === quote) {
        this.#inString = true;
        this.#string = '';
      } else if (code === colon) {
        const frame = this.#frames.at(-1);
        if (this.#depth === 0 && frame && !frame.isList) frame.key = this.#string;
      } else if (code === openObject || code === openList) {
        if (this.#open(code === openList)) from = index;
      } else if ((code === closeObject || code === closeList) && this.#close()) {
        this.#hold(chunk.slice(from, index + 1));
        this.#finish(false);
      }
    }
    this.#hold(chunk.slice(from));
  }

  end(): void {
    if (this.#held) this.#finish(true);
  }

  #takeInString(code: number, chunk: string, index: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (code === backslash) this.#isEscaped = true;
    else if (code === quote) this.#inString = false;
    else if (this.#depth === 0 && this.#string.length < maxKeyLength) this.#string += chunk[index]!;
  }

  /** @returns whether an object to be extracted starts here */
  #open(isList: boolean): boolean {
    if (this.#depth > 0 || this.#frames.length >= maxFrames) {
      this.#depth += 1;
      return false;
    }
    const path = this.#frames.map((frame) => (frame.isList ? '*' : frame.key)).join('.');
    if (!isList && this.#isWanted(path)) {
      this.#held = { path, line: this.#line, pieces: [], length: 0 };
      this.#depth = 1;
      return true;
    }
    this.#frames.push({ isList, key: '' });
    return false;
  }

  /** @returns whether the current object ends here */
  #close(): boolean {
    if (this.#depth === 0) {
      this.#frames.pop();
      return false;
    }
    this.#depth -= 1;
    return this.#depth === 0 && this.#held !== undefined;
  }

  #hold(piece: string): void {
    if (!this.#held) return;
    this.#held.length += piece.length;
    if (this.#held.length > this.#maxLength) this.#held.pieces = [];
    else this.#held.pieces.push(piece);
  }

  #finish(isCut: boolean): void {
    const { path, line, pieces, length } = this.#held!;
    const isTooLong = length > this.#maxLength;
    this.#held = undefined;
    this.parts.push({ path, text: isTooLong ? '' : pieces.join(''), line, isTooLong, isCut });
  }
}
