import { faultProblem } from '../file-problems.ts';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type Addresses,
  addressesFile,
  addressesText,
  parseAddresses,
} from '../../archive/addresses/addresses.ts';
import type { Problem } from '../../archive/problem.ts';
import { readText } from '../read-text.ts';
import { writeAtomically } from '../write-file.ts';

/** Reads the addresses that an archive has published; none if they are not recorded. */
export function readAddresses(contentDir: string): {
  readonly addresses: Addresses;
  readonly problems: readonly Problem[];
} {
  const path = join(contentDir, addressesFile);
  const file = `${basename(contentDir)}/${addressesFile}`;
  const text = existsSync(path) ? readText(path) : { text: '' };
  if ('text' in text) return parseAddresses(text.text, file);
  if (text.fault === 'empty') return parseAddresses('', file);
  return { addresses: new Map(), problems: [faultProblem(file, text)] };
}

/**
 * Writes the addresses that an archive has published, all or nothing.
 *
 * @throws what node:fs throws
 */
export function writeAddresses(contentDir: string, addresses: Addresses): void {
  writeAtomically(join(contentDir, addressesFile), addressesText(addresses));
}
