import { statSync } from 'node:fs';
import { basename, relative, resolve } from 'node:path';
import { countOf } from '../../text/count-of.ts';
import { BackupFault } from '../../copies/backup-manifest.ts';
import { refuseBackupPlace } from '../../copies/backup-place.ts';
import { unpackBackup } from '../../copies/bring-back.ts';
import { noteBackup } from '../../copies/known-backups.ts';
import { verifyBackup } from '../../copies/open-backup.ts';
import { isSealed } from '../../copies/sealed-file.ts';
import { writeBackup, writeSealedBackup } from '../../copies/write-backup.ts';
import { lockForCommand } from '../change-content.ts';
import { contentFolder } from '../option-values.ts';
import { type Call, UsageError, type Values } from '../usage.ts';
import { addProgram } from './add-program.ts';
import { askPassphrase } from './ask-passphrase.ts';

/** Writes the whole archive to one file, checks one, or writes what is in one to a new folder. */
export async function runBackup({ values, words }: Call): Promise<number> {
  try {
    if (values.verify !== undefined) {
      const file = resolve(values.verify);
      const { files, made, scope } = await verifyBackup(file, await passphraseOf(file));
      console.log(
        `${values.verify} is whole: ${countOf(Object.keys(files).length, 'file')}, of ${made.slice(0, 10)}${scope === 'texts' ? ', texts only' : ''}.`,
      );
      return 0;
    }
    if (values.restore !== undefined) return await restore(values.restore, words[0]);
    if (values.out === undefined)
      throw new UsageError('Say where to write the backup: npm run backup -- --out ../FILE.zip');
    await write(contentFolder(values), resolve(values.out), values);
    return 0;
  } catch (error) {
    if (!(error instanceof BackupFault)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function write(contentDir: string, file: string, values: Values): Promise<void> {
  const hasPassphrase = values.passphrase === true;
  refuseBackupPlace(file, contentDir, hasPassphrase);
  const passphrase = hasPassphrase ? await askPassphrase(true) : undefined;
  const withCaptures = values['with-captures'] === true;
  const now = new Date();
  const order = { contentDir, scope: 'everything', now, withCaptures } as const;
  const unlock = await lockForCommand(contentDir);
  let written;
  try {
    written =
      passphrase === undefined ? writeBackup(file, order) : await writeSealedBackup(file, passphrase, order);
    noteBackup(contentDir, { file, made: now.toISOString(), bytes: written.bytes });
  } finally {
    unlock();
  }
  const { files, bytes, links, repositories, captures } = written;
  const warning = hasPassphrase
    ? 'Only its passphrase opens it: without that, all that is in it is lost. Keep the passphrase in another place.'
    : 'Do not pass it on: it has what is not published, and names that were withheld.';
  console.log(
    [
      `Wrote ${relative('', file)}: ${countOf(files, 'file')}, ${(bytes / 1e6).toFixed(1)} MB. ${warning}`,
      ...links.map((path) => `${path} is a link to another place, and not in it.`),
      ...captures.map(
        ({ path, place }) =>
          `${path}, which was captured of an old site, is not in it (${(statSync(place).size / 1e6).toFixed(1)} MB). With it: --with-captures`,
      ),
      ...repositories.map((path) => `${path} is a repository of Git, and not in it.`),
    ].join('\n'),
  );
}

async function restore(given: string, folder: string | undefined): Promise<number> {
  if (folder === undefined) throw new UsageError('Say where to: npm run backup -- --restore FILE.zip FOLDER');
  const file = resolve(given);
  const { manifest, leftOut } = await unpackBackup(file, {
    folder: resolve(folder),
    passphrase: await passphraseOf(file),
    addProgram: (part, before) => addProgram(part, basename(resolve(folder)), before),
  });
  console.log(
    [
      `Wrote the archive of ${manifest.made.slice(0, 10)} to ${folder}.`,
      ...(leftOut.length > 0
        ? [
            `Not taken from the backup, since programs are never: ${leftOut.slice(0, maxLeftOut).join(', ')}${leftOut.length > maxLeftOut ? ` and ${leftOut.length - maxLeftOut} more` : ''}. A new package.json names this program, and the formats that the archive had installed.`,
          ]
        : []),
      `Next: cd ${folder}, npm install --ignore-scripts, npm run desk.`,
    ].join('\n'),
  );
  return 0;
}

const maxLeftOut = 10;

function passphraseOf(file: string): Promise<string> | undefined {
  return isSealed(file) ? askPassphrase(false) : undefined;
}
