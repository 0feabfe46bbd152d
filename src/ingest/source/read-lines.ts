/** A line of a stream. */
export interface Line {
  /** Without its end; empty where it is too long. */
  readonly text: string;
  /** From 1. */
  readonly number: number;
  readonly isTooLong: boolean;
}

/**
 * Divides a stream of text into lines, holding one at a time.
 *
 * @param longest in UTF-16 units; a longer line is passed over without being held
 */
export async function* readLines(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<Line> {
  let parts: string[] = [];
  let length = 0;
  let number = 1;
  const add = (part: string) => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part !== '') parts.push(part);
  };
  const take = (): Line => {
    const text = parts.join('').replace(/\r$/, '');
    const line = { text, number, isTooLong: length > longest };
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
