import { z } from 'zod';
import { isBackupPath } from './archive-files.ts';

/** The file of a backup that says what is in it. */
export const backupListFile = 'backup.json';
/** The file that tells whoever opens a backup what it is. */
export const readMeFile = 'READ-ME-FIRST.txt';

export const readMe = `This is a backup of an archive made with Backfile. DO NOT PASS IT ON.

It has everything: texts that are not published, names that were withheld on request or by a court, and who asked
for it. Whoever has this file has them. Keep it where only the keepers of the archive can read it.

To bring it back: start the desk (npm run desk), open the screen Backup, and name this file there. Or, into a new
folder: npm run backup -- --restore THIS-FILE.zip FOLDER

content/  articles, people, organizations, places, topics, settings
public/   files that are published as they are
private/  what must never leave the keepers’ machines
`;

/** What is in a backup, or in a dated copy of the texts. */
const backupManifest = z.strictObject({
  format: z.literal(1),
  /** The format of the content folder. */
  contentFormat: z.int(),
  /** When it was made, an ISO time. */
  made: z.iso.datetime(),
  /** The version of the program that made it. */
  program: z.string(),
  scope: z.enum(['everything', 'texts']),
  /** Why a dated copy was made, in words. */
  why: z.string().optional(),
  /** The size in bytes and the SHA-256 digest of each file. */
  files: z.record(
    z.string().refine(isBackupPath),
    z.tuple([z.int().nonnegative(), z.string().regex(/^[0-9a-f]{64}$/)]),
  ),
});

export type BackupManifest = z.output<typeof backupManifest>;

/** Thrown for a file that is no backup, is damaged, or can’t be brought back; the message is for the keeper. */
export class BackupFault extends Error {}

/** @throws {BackupFault} if it is none, or of a later version */
export function parseManifest(text: string): BackupManifest {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Falls through to the fault.
  }
  const { format } = Object(value) as { readonly format?: unknown };
  if (typeof format === 'number' && format > 1)
    throw new BackupFault('A later version of Backfile made this backup. Use that version to open it.');
  const read = backupManifest.safeParse(value);
  if (!read.success)
    throw new BackupFault(
      `Its list of files (${backupListFile}) is damaged. Take another copy of the backup.`,
    );
  return read.data;
}
