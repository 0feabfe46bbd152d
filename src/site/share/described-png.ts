import { crc32 } from 'node:zlib';

/** The length of the signature and of the first chunk, which has the size of the picture. */
const headBytes = 8 + 25;

/**
 * Returns a PNG file with a text that says what is drawn in it as outlines, so that whoever searches the file for words finds
 * them: see `withhold/audit`.
 */
export function describedPng(png: Buffer, text: string): Buffer {
  // The keyword; not compressed; no language, and no translated keyword.
  const data = Buffer.concat([Buffer.from('iTXtDescription\0\0\0\0\0', 'latin1'), Buffer.from(text)]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length - 4);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(data));
  return Buffer.concat([png.subarray(0, headBytes), length, data, sum, png.subarray(headBytes)]);
}
