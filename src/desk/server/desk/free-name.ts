import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { slug } from '../../../text/slug.ts';

/**
 * Returns a name that no file in a folder has, or that of the same file.
 *
 * @param name as the keeper’s file is called
 * @param ending with its dot
 * @param otherwise the name of a file whose own has no letters
 */
export function freeName(
  folder: string,
  name: string,
  ending: string,
  bytes: Buffer,
  otherwise: string,
): string {
  const stem = slug(basename(name, extname(name))) || otherwise;
  for (let number = 1; ; number += 1) {
    const file = `${stem}${number === 1 ? '' : `-${number}`}${ending}`;
    const path = join(folder, file);
    if (!existsSync(path) || bytes.equals(readFileSync(path))) return file;
  }
}
