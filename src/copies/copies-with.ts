import { withBackup } from './open-backup.ts';
import { pathInArchive } from './archive-files.ts';
import { datedCopies } from './dated-copies.ts';
import { knownBackups } from './known-backups.ts';

/** A file as a decision to withhold a name leaves it. */
export interface WithheldFile {
  /** Relative to the folder that contains the content folder. */
  readonly file: string;
  /** The SHA-256 digest of its text; absent if the file is gone. */
  readonly after?: string | undefined;
}

/**
 * Says which copies and backups on this machine have files as they were before a decision to withhold a name, and so may
 * still have the name; undefined if none has.
 */
export async function copiesNote(
  contentDir: string,
  files: readonly WithheldFile[],
): Promise<string | undefined> {
  const after = new Map(files.map(({ file, after: digest }) => [file, digest]));
  const found: string[] = [];
  for (const { file } of [...knownBackups(contentDir), ...datedCopies(contentDir)]) {
    const mayHaveName = await withBackup(
      file,
      ({ manifest }) =>
        Promise.resolve(
          Object.entries(manifest.files).some(([path, [, digest]]) => {
            const place = pathInArchive(contentDir, path);
            return after.has(place) && after.get(place) !== digest;
          }),
        ),
      // Of a copy that can’t be read, nobody knows what it has.
    ).catch(() => true);
    if (mayHaveName) found.push(file);
  }
  return found.length === 0
    ? undefined
    : `These copies of the archive are older than the decision, and still have the name: ${found.join(', ')}. So have copies that you put elsewhere. Delete those that you do not need.`;
}
