import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { OutlineScale, WorldAtlas } from '../../views/parts/map/map-outlines.ts';

// Found from wherever this module is bundled to, which is below the project.
const { resolve } = createRequire(import.meta.url);

/** Reads the coasts and borders of the world. @throws what node:fs throws */
export async function readAtlas(scale: OutlineScale): Promise<WorldAtlas> {
  return JSON.parse(await readFile(resolve(`world-atlas/countries-${scale}.json`), 'utf8')) as WorldAtlas;
}
