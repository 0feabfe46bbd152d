import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { archiveRoot } from './roots.ts';

const lockfile = join(archiveRoot, 'package-lock.json');

/** Returns the archive’s lockfile, which changes with every library; empty if there is none. */
export function lockfileText(): string {
  return existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : '';
}
