import { existsSync, readFileSync } from 'node:fs';

const lockfile = new URL('../../package-lock.json', import.meta.url);

/** Returns the project’s lockfile, which changes with every library; empty if there is none. */
export function lockfileText(): string {
  return existsSync(lockfile) ? readFileSync(lockfile, 'utf8') : '';
}
