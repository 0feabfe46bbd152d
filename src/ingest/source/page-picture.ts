import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { PictureOfPage } from '../contract/incoming.ts';

/** Returns the bytes of the picture of a page. @throws what node:fs throws */
export function bytesOfPicture({ path, range }: PictureOfPage): Buffer {
  if (!range) return readFileSync(path);
  const [start, end] = range;
  const bytes = Buffer.alloc(end - start);
  const file = openSync(path, 'r');
  try {
    let done = 0;
    while (done < bytes.length) {
      const count = readSync(file, bytes, done, bytes.length - done, start + done);
      if (count === 0) break;
      done += count;
    }
    return bytes.subarray(0, done);
  } finally {
    closeSync(file);
  }
}
