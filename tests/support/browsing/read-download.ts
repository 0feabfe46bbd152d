import { buffer } from 'node:stream/consumers';
import type { Download } from 'playwright-core';

/** Returns the bytes of a file that a page saved. */
export async function readDownload(download: Download): Promise<Buffer> {
  return buffer(await download.createReadStream());
}
