/** A line of a stream. */
export interface Line {
  /** Without the line ending; empty if it is too long. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly isTooLong: boolean;
}

/**
 * Splits a stream of text into lines, keeping one in memory at a time.
 *
 * @param maxUnits in UTF-16 code units; a longer line is reported without its text
 */
export async function* linesIn(chunks: AsyncIterable<string>, maxUnits: number): AsyncGenerator<Line> {
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const add = (part: string) => {
    length += part.length;
    if (length > maxUnits) parts = [];
    else if (part !== '') parts.push(part);
  };
  const take = (): Line => {
    const text = parts.join('').replace(/\r$/, '');
    const line = { text, number, isTooLong: length > maxUnits };
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
      add(chunk.slice(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.slice(start));
  }
  if (length > 0) yield take();
}
