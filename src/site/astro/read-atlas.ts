import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { installedFile, packageFile } from '../../files/roots.ts';
import type { OutlineScale, WorldAtlas } from '../../views/parts/map/map-outlines.ts';

/** Reads the coasts and borders of the world. @throws what node:fs throws */
export async function readAtlas(scale: OutlineScale): Promise<WorldAtlas> {
  const file = `world-atlas/countries-${scale}.json`;
  // A package of the program contains it compressed.
  const packed = installedFile(`${file}.gz`);
  const bytes = packed === undefined ? await readFile(packageFile(file)) : gunzipSync(await readFile(packed));
  return JSON.parse(bytes.toString()) as WorldAtlas;
}
