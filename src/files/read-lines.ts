import { closeSync, openSync, readSync } from 'node:fs';

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
