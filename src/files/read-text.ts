import { readFileSync, statSync, closeSync, openSync, readSync } from 'node:fs';

/** What prevents a file from being read as text. */
export type TextFault = 'empty' | 'not UTF-8' | 'NUL' | 'too large' | 'unreadable';

export type ReadText =
  | {
      text: string;
      /** The unchanged text of the file, with byte order mark and line endings. */
      raw: string;
    }
  | { fault: TextFault; line?: number };

/** The longest novels have 6 MB; anything larger is here by mistake. */
export const maxTextBytes = 32_000_000;

/** Reads a text file: UTF-8 without byte order mark, with `\n` line endings. */
export function readText(path: string): ReadText {
  try {
    if (statSync(path).size > maxTextBytes) return { fault: 'too large' };
    return decodeText(readFileSync(path));
  } catch {
    return { fault: 'unreadable' };
  }
}

/** Decodes a file's bytes as {@link readText} does. */
export function decodeText(bytes: Uint8Array): ReadText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { fault: 'not UTF-8', line: lineOfBadByte(bytes) };
  }
  if (text.trim() === '') return { fault: 'empty' };
  const nul = text.indexOf('\0');
  if (nul >= 0) return { fault: 'NUL', line: text.slice(0, nul).split('\n').length };
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return { text: text.replace(/\r\n?/g, '\n'), raw: hasMark ? `\uFEFF${text}` : text };
}

/**
 * Returns the line of the first invalid byte; lines are decoded one by one, since no UTF-8 sequence contains
 * a newline.
 */
function lineOfBadByte(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (;;) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? undefined : end));
    } catch {
      return line;
    }
    if (end < 0) return line;
    start = end + 1;
    line += 1;
  }
}

const chunkBytes = 1 << 16;

/**
 * Reads the lines of a file, without their ends, one after another, so that a large file needs little memory.
 *
 * @throws the error of node:fs if the file can’t be read, and an Error if its last line does not end
 */
export function* readLines(file: string): Generator<Buffer> {
  const descriptor = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    let rest: Buffer[] = [];
    for (;;) {
      const size = readSync(descriptor, chunk);
      if (size === 0) break;
      let start = 0;
      for (let end = chunk.indexOf(10); end >= 0 && end < size; end = chunk.indexOf(10, start)) {
        yield Buffer.concat([...rest, chunk.subarray(start, end)]);
        rest = [];
        start = end + 1;
      }
      if (start < size) rest.push(Buffer.from(chunk.subarray(start, size)));
    }
    if (rest.length > 0) throw new Error(`The last line of ${file} was cut off`);
  } finally {
    closeSync(descriptor);
  }
}
