import type { Release } from '../../../schema/releases.ts';
import type { BackupOutputs } from '../../api/backup.ts';
import type { CallInput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { runBackupTask } from './backups.ts';

/** Returns what going back to an earlier publication would do. @throws {DeskFault} if its content is not here */
export async function previewEarlier(
  desk: Desk,
  { release }: CallInput<'backup/preview-earlier'>,
): Promise<BackupOutputs['backup/preview-earlier']> {
  return runBackupTask(desk, { task: 'preview-earlier', ...orderOf(desk, release) });
}

/**
 * Brings back the content of an earlier publication, and opens the archive again.
 *
 * @throws {DeskFault} if it is refused; nothing has changed then
 */
export async function goBackTo(
  desk: Desk,
  { release, digest }: CallInput<'backup/go-back'>,
): Promise<BackupOutputs['backup/go-back']> {
  const output = await runBackupTask(desk, { task: 'go-back', ...orderOf(desk, release), digest });
  if (output.isChanged) await desk.openAgain();
  return output;
}

function orderOf({ opened, settings: { contentDir }, day }: Desk, digest: string) {
  const found = opened.content.releases
    .flatMap(({ data }) => data.releases)
    .find((one: Release) => one.digest === digest);
  if (!found) throw new DeskFault('This publication is not recorded in the archive any more.');
  return { contentDir, release: { day: found.day.edtf, digest }, day };
}
