import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const blockBytes = 512;
/** The size above which a package is not unpacked, in bytes. */
const maxBytes = 200_000_000;

/**
 * Reads text files of a package that `npm pack` made, without unpacking it.
 *
 * @param wanted their paths in the package: `package.json`
 * @returns the texts of those that are there, by path; undefined if it is no such package
 * @throws what node:fs throws
 */
export function packedFiles(file: string, wanted: readonly string[]): Map<string, string> | undefined {
  const packed = readFileSync(file);
  let tar: Buffer;
  try {
    tar = gunzipSync(packed, { maxOutputLength: maxBytes });
  } catch {
    return undefined;
  }
  const found = new Map<string, string>();
  // Each file has a block with its name and its size, in octal digits, and as many blocks as it needs.
  for (let at = 0; at + blockBytes <= tar.length && tar[at] !== 0;) {
    const field = (from: number, length: number) =>
      tar.toString('utf8', at + from, at + from + length).replace(/\0[^]*$/, '');
    const size = Number.parseInt(field(124, 12).trim(), 8);
    if (!Number.isSafeInteger(size) || size < 0) return undefined;
    const name = field(0, 100).replace(/^package\//, '');
    const start = at + blockBytes;
    if (wanted.includes(name)) found.set(name, tar.toString('utf8', start, start + size));
    at = start + Math.ceil(size / blockBytes) * blockBytes;
  }
  return found;
}
