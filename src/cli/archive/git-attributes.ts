import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addressesFile } from '../../archive/addresses/addresses.ts';
import { writeAtomically } from '../../files/write-file.ts';

/** What publications record, an entry a line; the order of the lines has no meaning. */
const recordsByLine = [addressesFile, 'releases.yaml'];

/**
 * Has Git keep the lines of both sides where it merges what publications recorded, in the `.gitattributes` beside the content
 * folder: otherwise two branches that add neighboring lines conflict. What else that file says stays.
 *
 * @throws what node:fs throws
 */
export function mergeRecordsByLine(contentDir: string): void {
  const place = join(dirname(contentDir), '.gitattributes');
  const text = existsSync(place) ? readFileSync(place, 'utf8') : '';
  const known = new Set(text.split(/\r?\n/));
  const missing = recordsByLine
    .map((name) => `${basename(contentDir)}/${name} merge=union`)
    .filter((line) => !known.has(line));
  if (missing.length === 0) return;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  writeAtomically(place, `${text}${end}${missing.join('\n')}\n`);
}
