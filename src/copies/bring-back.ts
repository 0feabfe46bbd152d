import { statSync } from 'node:fs';
import { join } from 'node:path';
import { makePrivateFolder } from '../files/private-folder.ts';
import { makeNewFolder, newFolderFault } from '../files/new-folder.ts';
import { outdatedText, replaceAsPlanned, withStaging } from '../files/changes/planned-replacement.ts';
import { pathInArchive, placeInArchive } from './archive-files.ts';
import { BackupFault, type BackupManifest } from './backup-manifest.ts';
import { keepDatedCopy } from './dated-copies.ts';
import { type OpenBackup, withBackup } from './open-backup.ts';
import { planReturn, type ReturnPlan } from './plan-return.ts';

/** What to bring back, as it was shown to the keeper. */
export interface ReturnOrder {
  readonly contentDir: string;
  /** The digest of the plan that was shown. */
  readonly digest: string;
  /** Whether what the backup does not have may be removed, and what is kept from readers may be published. */
  readonly mayLose: boolean;
  readonly now: Date;
  /** Of a backup that has one. */
  readonly passphrase?: string | undefined;
}

/** Returns what bringing back a backup would do. @throws {BackupFault} if it is none, or damaged */
export function previewReturn(file: string, contentDir: string, passphrase?: string) {
  return withBackup(
    file,
    async (backup) => ({
      plan: await planReturn(contentDir, backup),
      manifest: backup.manifest,
      leftOut: backup.leftOut,
    }),
    passphrase,
  );
}

/**
 * Makes an archive what it was when a backup was made, all or nothing. What is there now is copied first.
 *
 * @param file the backup, an absolute path
 * @returns the dated copy of what was there, an absolute path; undefined if nothing had to change
 * @throws {BackupFault} if it can’t be brought back; nothing has changed then
 * @throws what changing files throws
 */
export function bringBack(file: string, order: ReturnOrder): Promise<string | undefined> {
  const { contentDir, digest, mayLose, now, passphrase } = order;
  const returnFrom = async (backup: OpenBackup) => {
    const plan = await planReturn(contentDir, backup);
    if (plan.refusals.length > 0) throw new BackupFault(plan.refusals.join(' '));
    if (plan.digest !== digest) throw new BackupFault(`${outdatedText} Look at it again.`);
    if (!mayLose && plan.removed.length + plan.uncovered.length > 0)
      throw new BackupFault(
        'Something would be lost or published. Nothing was brought back. Say that it may be.',
      );
    if (plan.files.length === 0) return undefined;
    const { scope, made } = backup.manifest;
    const day = made.slice(0, 10);
    const why = `Before bringing back the copy of ${day}`;
    const copy = keepDatedCopy({ contentDir, scope, now, why }, file);
    await withStaging(contentDir, async (staging) => {
      const staged = await stage(contentDir, backup, plan, staging);
      replaceAsPlanned(contentDir, `Return to the copy of ${day}`, plan.files, (path) => staged.get(path)!);
    });
    return copy;
  };
  return withBackup(file, returnFrom, passphrase);
}

/** A folder that a backup was written to. */
export interface UnpackedBackup {
  readonly manifest: BackupManifest;
  /** The paths of its files that were not written: programs, and repositories of Git. */
  readonly leftOut: readonly string[];
}

/** How a backup becomes a folder of its own. */
export interface UnpackOrder {
  /** An absolute path, of no folder or an empty one. */
  readonly folder: string;
  readonly passphrase?: string | undefined;
  /**
   * Adds the program to the folder before it is in its place.
   *
   * @param manifest the text of the `package.json` in the backup; undefined if there is none
   */
  readonly addProgram: (folder: string, manifest: string | undefined) => void;
}

/**
 * Writes all of a backup to a new folder, or none. Programs are not taken from it.
 *
 * @throws {BackupFault} if it is damaged, or there is something in the folder
 */
export async function unpackBackup(
  file: string,
  { folder, passphrase, addProgram }: UnpackOrder,
): Promise<UnpackedBackup> {
  const unpack = async ({ manifest, leftOut, read, extract }: OpenBackup) => {
    if (manifest.scope === 'texts')
      throw new BackupFault(
        'This copy has only the texts. Bring it back at the desk, where the rest of the archive is.',
      );
    await makeNewFolder(folder, async (part) => {
      const contentDir = join(part, 'content');
      makePrivateFolder(contentDir);
      for (const path of Object.keys(manifest.files))
        await extract(path, placeInArchive(contentDir, path), modeOf(path));
      const own = 'package.json';
      addProgram(part, leftOut.includes(own) ? (await read(own)).toString('utf8') : undefined);
    });
    return { manifest, leftOut };
  };
  const fault = newFolderFault(folder);
  if (fault !== undefined) throw new BackupFault(fault);
  return await withBackup(file, unpack, passphrase);
}

/** Writes each file that gets other bytes beside the archive, checked; returns where, by its path in the archive. */
async function stage(
  contentDir: string,
  backup: OpenBackup,
  { added, replaced }: ReturnPlan,
  staging: string,
): Promise<Map<string, string>> {
  const staged = new Map<string, string>();
  for (const [index, path] of [...added, ...replaced].entries()) {
    const place = join(staging, String(index));
    const there = statSync(placeInArchive(contentDir, path), { throwIfNoEntry: false });
    await backup.extract(path, place, there ? there.mode & 0o777 : modeOf(path));
    staged.set(pathInArchive(contentDir, path), place);
  }
  return staged;
}

/** Private files are readable for their owner alone. */
function modeOf(path: string): number {
  return path.startsWith('private/') ? 0o600 : 0o666;
}
