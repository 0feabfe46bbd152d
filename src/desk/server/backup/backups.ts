import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { BackupFault } from '../../../copies/backup-manifest.ts';
import { refuseBackupPlace, sealedEnding } from '../../../copies/backup-place.ts';
import { keptCaptures } from '../../../capture/kept-captures.ts';
import { deleteKeptCapture } from '../../../copies/captures-with.ts';
import { datedCopies } from '../../../copies/dated-copies.ts';
import { knownBackups } from '../../../copies/known-backups.ts';
import { slug } from '../../../text/slug.ts';
import { once } from '../../../shared/base/once.ts';
import type { BackupOutputs } from '../../api/backup.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { UploadState } from '../../api/import.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { pathOf } from '../desk/typed-path.ts';
import { capturingOf } from '../website/capturing.ts';
import { Uploads } from '../import/uploads.ts';
import type { JobScript } from '../jobs/run-job.ts';
import type { TaskEnd } from '../tasks/answer-task.ts';
import { runAlone } from '../tasks/run-task.ts';
import type { BackupOutput, BackupStart } from './backup-job.ts';

/** The script that makes backups and brings them back. */
const backupScript: JobScript<BackupStart, TaskEnd<BackupOutput>> = {
  url: new URL('backup-job.ts', import.meta.url),
};

/** Returns where a backup is written unless the keeper says otherwise, and what can be brought back. */
export function showBackups(desk: Desk): CallOutput<'backup/show'> {
  const { contentDir } = desk.settings;
  const captures = keptCaptures(contentDir);
  return {
    ...(captures.length > 0 && {
      captured: inMegabytes(captures.reduce((sum, { bytes }) => sum + bytes, 0)),
    }),
    captures: captures.map(({ name, bytes, notes }) => ({
      name,
      megabytes: inMegabytes(bytes),
      isUnfinished: notes.some(({ isFinished }) => !isFinished),
    })),
    place: usualPlace(desk),
    backups: knownBackups(contentDir).map((one) => ({ ...one, why: '' })),
    copies: datedCopies(contentDir)
      .filter(({ release }) => release === undefined)
      .map(({ file, made, bytes, why }) => ({ file, made, bytes, why })),
  };
}

/** Backs up the whole archive. @throws {DeskFault} if it can’t be written there */
export async function makeBackup(
  desk: Desk,
  input: CallInput<'backup/make'>,
): Promise<CallOutput<'backup/make'>> {
  const { contentDir, out } = desk.settings;
  const { passphrase, withCaptures } = input;
  const hasPassphrase = passphrase !== '';
  const file =
    input.file.trim() === '' ? usualPlace(desk, hasPassphrase ? sealedEnding : '.zip') : pathOf(input.file);
  try {
    refuseBackupPlace(file, contentDir, hasPassphrase, out);
  } catch (error) {
    if (error instanceof BackupFault) throw new DeskFault(error.message);
    throw error;
  }
  return runBackupTask<'make'>(desk, { task: 'make', contentDir, file, passphrase, withCaptures });
}

/** Deletes what was captured of a website. @throws {DeskFault} if there is nothing of that name */
export async function dropCapture(
  desk: Desk,
  { name }: CallInput<'backup/delete-capture'>,
): Promise<CallOutput<'backup/delete-capture'>> {
  if (capturingOf(desk).isAtWork)
    throw new DeskFault('A website is being fetched.', 'Stop that first, or wait until it is done.');
  const freed = await deleteKeptCapture(desk.settings.contentDir, name);
  if (freed === undefined) throw new DeskFault(`Nothing was fetched of “${name}”.`);
  return { megabytes: inMegabytes(freed) };
}

function inMegabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** The backup that was uploaded last; it goes with the desk. */
const uploaded = once((desk: Desk) => {
  const files = new Uploads();
  desk.whenClosed(() => files.clear());
  return { files, name: '' };
});

/** Receives a part of a backup that was chosen in the browser; an earlier one goes. */
export function uploadBackup(desk: Desk, { path, start, base64 }: CallInput<'backup/upload'>): UploadState {
  const last = uploaded(desk);
  if (start === 0) last.files.clear();
  last.name = basename(path);
  return last.files.add(last.name, start, Buffer.from(base64, 'base64'));
}

/** Returns what bringing back a backup would do. @throws {DeskFault} if it is none */
export async function previewBackup(
  desk: Desk,
  { file, passphrase }: CallInput<'backup/preview'>,
): Promise<CallOutput<'backup/preview'>> {
  return runBackupTask<'preview'>(desk, {
    task: 'preview',
    contentDir: desk.settings.contentDir,
    passphrase,
    file: file === '' ? uploadedFile(desk) : existing(file),
  });
}

/** Brings a backup back, and opens the archive again. @throws {DeskFault} if it is refused; nothing has changed then */
export async function returnBackup(
  desk: Desk,
  { file, passphrase, digest, mayLose }: CallInput<'backup/return'>,
): Promise<CallOutput<'backup/return'>> {
  const { contentDir } = desk.settings;
  const order = { task: 'return', contentDir, file: existing(file), passphrase, digest, mayLose } as const;
  const output = await runBackupTask<'return'>(desk, order);
  if (output.isChanged) await desk.openAgain();
  return output;
}

function uploadedFile(desk: Desk): string {
  const { files, name } = uploaded(desk);
  if (files.folder === undefined) throw new DeskFault('The backup is no longer here.', 'Choose it again.');
  return join(files.folder, name);
}

function existing(given: string): string {
  const path = pathOf(given);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new DeskFault(`There is no file “${given.trim()}” on this machine.`);
  return path;
}

/** Returns a place beside the folder of the archive, or in the home folder, under a name that is free. */
function usualPlace({ opened, settings: { contentDir }, day }: Desk, ending = '.zip'): string {
  const beside = dirname(dirname(contentDir));
  const folder = beside === dirname(contentDir) ? homedir() : beside;
  const name = `${slug(opened.content.site.title) || 'archive'}-backup-${day}`;
  for (let number = 1; ; number += 1) {
    const file = join(folder, `${name}${number === 1 ? '' : `-${number}`}${ending}`);
    if (!statSync(file, { throwIfNoEntry: false })) return file;
  }
}

/** Runs a task in the process that packs and unpacks. @throws {DeskFault} if it is refused, or one is running */
export async function runBackupTask<Task extends BackupStart['task']>(
  desk: Desk,
  start: BackupStart & { readonly task: Task },
): Promise<BackupOutputs[`backup/${Task}`]> {
  const busy = 'A backup is being made or brought back.';
  return (await runAlone(desk, backupScript, start, busy)) as BackupOutputs[`backup/${Task}`];
}
