/** A part of a file: the positions of its first and last byte, from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a `Range` header as RFC 9110 has it.
 *
 * @param size of the file, in bytes
 * @returns undefined where the whole file is the answer: no header, one that is not valid, several ranges;
 *   `unsatisfiable` where nothing of the file lies in the range
 */
export function byteRange(header: string | undefined, size: number): ByteRange | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  const isReversed = first !== '' && last !== '' && Number(last) < Number(first);
  if ((first === '' && last === '') || isReversed) return undefined;
  // What is too large to be a number here is Infinity, and larger than any file.
  const range =
    first === ''
      ? { start: Math.max(0, size - Number(last)), end: size - 1 }
      : { start: Number(first), end: last === '' ? size - 1 : Number(last) };
  if (range.start >= size) return 'unsatisfiable';
  return { start: range.start, end: Math.min(range.end, size - 1) };
}
