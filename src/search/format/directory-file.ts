/** A block of bytes in a file, with its key. */
export interface DirectoryBlock {
  readonly key: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes blocks as one file: a line of JSON, `[[key, length], …]`, then the blocks one after the other.
 *
 * @param blocks in the order of their keys
 */
export function writeBlocks(blocks: readonly DirectoryBlock[]): Uint8Array {
  const directory = new TextEncoder().encode(
    `${JSON.stringify(blocks.map(({ key, bytes }) => [key, bytes.length]))}\n`,
  );
  const size = blocks.reduce((sum, { bytes }) => sum + bytes.length, directory.length);
  const file = new Uint8Array(size);
  file.set(directory);
  let at = directory.length;
  for (const { bytes } of blocks) {
    file.set(bytes, at);
    at += bytes.length;
  }
  return file;
}

/**
 * Reads the blocks of a file by their keys, without copying them.
 * @throws {SyntaxError} if the file is not in this format
 */
export function readBlocks(file: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const end = file.indexOf(10);
  const directory = JSON.parse(new TextDecoder().decode(file.subarray(0, end))) as [string, number][];
  const blocks = new Map<string, Uint8Array>();
  let at = end + 1;
  for (const [key, length] of directory) {
    blocks.set(key, file.subarray(at, at + length));
    at += length;
  }
  return blocks;
}
