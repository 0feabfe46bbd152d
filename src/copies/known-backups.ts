import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { makePrivateFolder, privateFolder } from '../files/private-folder.ts';
import { writeAtomically } from '../files/write-file.ts';

const maxKnown = 50;
const knownBackup = z.strictObject({
  /** An absolute path. */
  file: z.string(),
  /** When it was made, an ISO time. */
  made: z.string(),
  bytes: z.number(),
});

/** A backup that was made on this machine. */
export type KnownBackup = z.output<typeof knownBackup>;

/** Returns the backups that were made on this machine and are still where they were written, the newest first. */
export function knownBackups(contentDir: string): KnownBackup[] {
  return notedBackups(contentDir).filter(({ file }) => existsSync(file));
}

/**
 * Notes a backup, in the private folder. Those that are not there now stay noted: a disk may be unplugged.
 *
 * @throws what node:fs throws
 */
export function noteBackup(contentDir: string, made: KnownBackup): void {
  const others = notedBackups(contentDir).filter(({ file }) => file !== made.file);
  const text = JSON.stringify([made, ...others].slice(0, maxKnown), null, 1);
  writeAtomically(listOf(makePrivateFolder(contentDir)), `${text}\n`);
}

function notedBackups(contentDir: string): KnownBackup[] {
  try {
    return z.array(knownBackup).parse(JSON.parse(readFileSync(listOf(privateFolder(contentDir)), 'utf8')));
  } catch {
    // Without a list that can be read, none is known.
    return [];
  }
}

function listOf(ownFolder: string): string {
  return join(ownFolder, 'backups.json');
}
