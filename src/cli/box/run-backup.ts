import { relative, resolve } from 'node:path';
import { countOf } from '../../archive/count-of.ts';
import { BackupFault } from '../../copies/backup-manifest.ts';
import { refuseBackupPlace } from '../../copies/backup-place.ts';
import { unpackBackup } from '../../copies/bring-back.ts';
import { verifyBackup } from '../../copies/open-backup.ts';
import { writeBackup } from '../../copies/write-backup.ts';
import { lockForCommand } from '../change-content.ts';
import { contentFolder } from '../option-values.ts';
import { type Call, UsageError } from '../usage.ts';

/** Writes the whole archive to one ZIP file, checks one, or writes what is in one to a new folder. */
export async function runBackup({ values, words }: Call): Promise<number> {
  try {
    if (values.verify !== undefined) {
      const { files, made, scope } = await verifyBackup(resolve(values.verify));
      console.log(
        `${values.verify} is whole: ${countOf(Object.keys(files).length, 'file')}, of ${made.slice(0, 10)}${scope === 'texts' ? ', texts only' : ''}.`,
      );
      return 0;
    }
    if (values.restore !== undefined) return await restore(values.restore, words[0]);
    if (values.out === undefined)
      throw new UsageError('Say where to write the backup: npm run backup -- --out ../FILE.zip');
    const contentDir = contentFolder(values);
    const file = resolve(values.out);
    refuseBackupPlace(file, contentDir);
    const unlock = await lockForCommand(contentDir);
    let written;
    try {
      written = writeBackup(file, { contentDir, scope: 'everything', now: new Date() });
    } finally {
      unlock();
    }
    const { files, bytes, links } = written;
    console.log(
      [
        `Wrote ${relative('', file)}: ${countOf(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB. Do not pass it on: it has what is not published, and names that were withheld.`,
        ...links.map((path) => `${path} is a link to another place, and not in it.`),
      ].join('\n'),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof BackupFault)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function restore(file: string, folder: string | undefined): Promise<number> {
  if (folder === undefined) throw new UsageError('Say where to: npm run backup -- --restore FILE.zip FOLDER');
  const { made } = await unpackBackup(resolve(file), resolve(folder));
  console.log(
    `Wrote the archive of ${made.slice(0, 10)} to ${folder}. Next: cd ${folder}, npm install, npm run desk.`,
  );
  return 0;
}
