/** A JSON value in a stream. */
export interface JsonPart {
  /** As written; empty if it is too long. */
  readonly text: string;
  /** The line on which it starts, from 1. */
  readonly line: number;
  readonly isTooLong: boolean;
  /** Whether the stream ended within it. */
  readonly isCut: boolean;
}

/** Keys of an outer object that may contain the list of articles. */
const listKeys = new Set(
  'articles items posts stories entries records documents docs rows data results response hits news'.split(
    ' ',
  ),
);

const [quote, backslash, newline] = [34, 92, 10];
const [openObject, closeObject, openList, closeList] = [123, 125, 91, 93];

/**
 * Splits a stream of JSON into articles, keeping one in memory at a time: the items of a list, either
 * top-level or under a key like `articles`; otherwise consecutive objects.
 *
 * @param maxUnits in UTF-16 code units; a longer part is reported without its text
 */
export async function* splitJson(chunks: AsyncIterable<string>, maxUnits: number): AsyncGenerator<JsonPart> {
  const splitter = new Splitter(maxUnits);
  for await (const chunk of chunks) {
    splitter.take(chunk);
    yield* splitter.parts.splice(0);
  }
  splitter.end();
  yield* splitter.parts;
}

class Splitter {
  readonly parts: JsonPart[] = [];
  readonly #maxUnits: number;
  /** The containers around the articles, outermost first: objects that may contain a list, and lists. */
  readonly #frames: ('object' | 'list')[] = [];
  /** The number of open containers within the innermost frame: inside an article, or something else. */
  #depth = 0;
  #held: { pieces: string[]; length: number; line: number; isItem: boolean } | undefined;
  #line = 1;
  #inString = false;
  #isEscaped = false;
  /** The last string in a frame. */
  #key = '';

  constructor(maxUnits: number) {
    this.#maxUnits = maxUnits;
  }

  take(chunk: string): void {
    let from = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const code = chunk.charCodeAt(index);
      if (code === newline) this.#line += 1;
      if (this.#inString) this.#takeInString(code, chunk, index);
      else if (code === quote) {
        this.#inString = true;
        this.#key = '';
      } else if (code === openObject || code === openList) {
        if (this.#open(code)) from = index;
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
    else if (this.#depth === 0 && this.#key.length < 40) this.#key += chunk[index]!;
  }

  /** @returns whether something to be extracted starts here */
  #open(code: number): boolean {
    if (this.#depth > 0) {
      this.#depth += 1;
      return false;
    }
    const frame = this.#frames.at(-1);
    if (frame === 'list') {
      this.#depth = 1;
      this.#begin(true);
      return true;
    }
    if (frame === undefined || listKeys.has(this.#key)) {
      this.#frames.push(code === openList ? 'list' : 'object');
      this.#key = '';
      // An object that contains a list of articles is not an article itself.
      if (code === openList) this.#held = undefined;
      else if (frame === undefined) {
        this.#begin(false);
        return true;
      }
      return false;
    }
    this.#depth = 1;
    return false;
  }

  /** @returns whether the current part ends here */
  #close(): boolean {
    if (this.#depth > 0) {
      this.#depth -= 1;
      return this.#depth === 0 && this.#held?.isItem === true;
    }
    this.#frames.pop();
    return this.#frames.length === 0 && this.#held !== undefined;
  }

  #begin(isItem: boolean): void {
    this.#held = { pieces: [], length: 0, line: this.#line, isItem };
  }

  #hold(piece: string): void {
    if (!this.#held) return;
    this.#held.length += piece.length;
    if (this.#held.length > this.#maxUnits) this.#held.pieces = [];
    else this.#held.pieces.push(piece);
  }

  #finish(isCut: boolean): void {
    const { pieces, length, line } = this.#held!;
    const isTooLong = length > this.#maxUnits;
    this.#held = undefined;
    this.parts.push({ text: isTooLong ? '' : pieces.join(''), line, isTooLong, isCut });
  }
}
