/**
 * Parses a `Range` header (RFC 9110).
 *
 * @param size of the file, in bytes
 * @returns the positions of the first and last byte, from 0; undefined if the whole file is the answer: no header, an
 * invalid one, or several ranges; `unsatisfiable` if no part of the file is in the range
 */
export function byteRange(header: string | undefined, size: number) {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.trim() ?? '');
  if (!match) return undefined;
  const [, first = '', last = ''] = match;
  const isReversed = first !== '' && last !== '' && Number(last) < Number(first);
  if ((first === '' && last === '') || isReversed) return undefined;
  // A number too large for JavaScript becomes Infinity, which is larger than any file.
  const range =
    first === ''
      ? { start: Math.max(0, size - Number(last)), end: size - 1 }
      : { start: Number(first), end: last === '' ? size - 1 : Number(last) };
  if (range.start >= size) return 'unsatisfiable';
  return { start: range.start, end: Math.min(range.end, size - 1) };
}
