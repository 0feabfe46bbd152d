import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readDataScript } from '../../box/site/data-script.ts';
import { findFile } from '../../site/serve/find-file.ts';
import { filePath, knownPage, SiteFault, type SiteSource } from './site-source.ts';

/**
 * Opens the folder of a built site, or of a box that was unpacked.
 *
 * @throws {SiteFault} if there is no site in it
 */
export function openFolder(place: string): SiteSource {
  const folder = resolve(place);
  // A box has its site below, and the index as scripts.
  const root = [folder, join(folder, 'data/site')].find((one) => existsSync(join(one, filePath(knownPage))));
  if (root === undefined)
    throw new SiteFault(
      `There is no site of a Backfile archive in ${place}. Give the folder that its build wrote, or that of an unpacked box.`,
    );
  const read = async (path: string) => {
    // The rules of the server hold, too: no hidden file, and none outside of the folder.
    const found = findFile(root, `/${path.split('/').map(encodeURIComponent).join('/')}`);
    return found?.type === 'file' ? readFile(found.file) : undefined;
  };
  return {
    place,
    isLocal: true,
    async read(path) {
      const file = filePath(path);
      const bytes = await read(file);
      if (bytes) return new Uint8Array(bytes);
      const script = await read(`${file}.js`);
      const packed = script && readDataScript(script);
      return packed && new Uint8Array(packed.bytes);
    },
    close() {
      // Nothing stays open.
    },
  };
}
