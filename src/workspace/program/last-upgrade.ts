import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What came of the last upgrade that was made at the desk. */
export interface LastUpgrade {
  readonly from: string;
  readonly to: string;
  /** Whether the new program is installed; if not, the archive is as it was. */
  readonly isDone: boolean;
  /** The last that was said about it. */
  readonly said: string;
}

/** @param root the folder of the archive */
const fileIn = (root: string) => join(root, '.astro/last-upgrade.json');

/** Notes what came of an upgrade, for the desk that is started after it. @throws what node:fs throws */
export function noteUpgrade(root: string, last: LastUpgrade): void {
  mkdirSync(dirname(fileIn(root)), { recursive: true });
  writeFileSync(fileIn(root), JSON.stringify(last));
}

/** Returns what came of the last upgrade; undefined if there was none. */
export function readLastUpgrade(root: string): LastUpgrade | undefined {
  if (!existsSync(fileIn(root))) return undefined;
  try {
    return JSON.parse(readFileSync(fileIn(root), 'utf8')) as LastUpgrade;
  } catch {
    // A power failure may leave it half-written, and only its keeper reads it.
    return undefined;
  }
}
