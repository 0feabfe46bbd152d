import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { addressesFile } from '../../archive/addresses/addresses.ts';
import { writeAtomically } from '../write-file.ts';

/**
 * Has Git keep the lines of both sides where it merges `addresses.txt`, in the `.gitattributes` beside the content folder:
 * otherwise two branches that add neighboring lines conflict. What else that file says stays.
 *
 * @throws what node:fs throws
 */
export function mergeAddressesByLine(contentDir: string): void {
  const place = join(dirname(contentDir), '.gitattributes');
  const line = `${basename(contentDir)}/${addressesFile} merge=union`;
  const text = existsSync(place) ? readFileSync(place, 'utf8') : '';
  if (text.split(/\r?\n/).includes(line)) return;
  const end = text === '' || text.endsWith('\n') ? '' : '\n';
  writeAtomically(place, `${text}${end}${line}\n`);
}
