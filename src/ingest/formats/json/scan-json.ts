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

/** Follows the objects and lists of a JSON document, and decides which of them are parts to be extracted. */
export interface JsonStructure {
  /** Whether the current position is outside of any value that is skipped or extracted as a whole. */
  readonly isOutside: boolean;
  /**
   * Enters an object or a list.
   *
   * @param key the last string before it, which is its key within an object
   * @returns `part` if it is to be extracted; `parts` if it contains parts, so that what is around it is none
   */
  open(isList: boolean, key: string): 'part' | 'parts' | undefined;
  /**
   * Leaves an object or a list.
   *
   * @returns whether the current part, if there is one, ends here
   */
  close(): boolean;
}

const maxKeyUnits = 60;
const [quote, backslash, newline] = [34, 92, 10];
const [openObject, closeObject, openList, closeList] = [123, 125, 91, 93];

/**
 * Extracts parts from a stream of JSON without parsing it, keeping one in memory at a time.
 *
 * @param maxUnits in UTF-16 code units; a longer part is reported without its text
 */
export async function* scanJson(
  chunks: AsyncIterable<string>,
  structure: JsonStructure,
  maxUnits: number,
): AsyncGenerator<JsonPart> {
  let line = 1;
  let inString = false;
  let isEscaped = false;
  let string = '';
  let part: PartText | undefined;
  for await (const chunk of chunks) {
    let from = 0;
    for (let index = 0; index < chunk.length; index += 1) {
      const code = chunk.charCodeAt(index);
      if (code === newline) line += 1;
      if (inString) {
        if (isEscaped) isEscaped = false;
        else if (code === backslash) isEscaped = true;
        else if (code === quote) inString = false;
        else if (structure.isOutside && string.length < maxKeyUnits) string += chunk[index]!;
      } else if (code === quote) {
        inString = true;
        string = '';
      } else if (code === openObject || code === openList) {
        const opened = structure.open(code === openList, string);
        if (opened !== undefined) part = opened === 'part' ? new PartText(line, maxUnits) : undefined;
        if (opened === 'part') from = index;
      } else if ((code === closeObject || code === closeList) && structure.close() && part) {
        part.add(chunk.slice(from, index + 1));
        yield part.end(false);
        part = undefined;
      }
    }
    part?.add(chunk.slice(from));
  }
  if (part) yield part.end(true);
}

/** The text of a part, which is dropped if it is too long. */
class PartText {
  readonly #line: number;
  readonly #maxUnits: number;
  #pieces: string[] = [];
  #length = 0;

  constructor(line: number, maxUnits: number) {
    this.#line = line;
    this.#maxUnits = maxUnits;
  }

  add(piece: string): void {
    this.#length += piece.length;
    if (this.#length > this.#maxUnits) this.#pieces = [];
    else this.#pieces.push(piece);
  }

  end(isCut: boolean): JsonPart {
    const isTooLong = this.#length > this.#maxUnits;
    return { text: this.#pieces.join(''), line: this.#line, isTooLong, isCut };
  }
}
