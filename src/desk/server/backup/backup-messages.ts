import type { EarlierOrder } from '../../../copies/earlier/go-back.ts';
import type { BackupOutputs } from '../../api/backup.ts';
import type { TaskEnd } from '../tasks/answer-task.ts';
import type { JobScript } from '../jobs/run-job.ts';

/** What the process is to do with a file, an absolute path, or with an earlier publication. */
export type BackupStart =
  | ({
      readonly contentDir: string;
      readonly file: string;
      /** Empty without one. It is sent as a message, which no other program can read. */
      readonly passphrase: string;
    } & (
      | { readonly task: 'make' | 'preview' }
      | { readonly task: 'return'; readonly digest: string; readonly mayLose: boolean }
    ))
  | (EarlierOrder & { readonly task: 'preview-earlier' })
  | (EarlierOrder & { readonly task: 'go-back'; readonly digest: string });

/** The script that makes backups and brings them back. */
export const backupScript: JobScript<BackupStart, TaskEnd<BackupOutputs[`backup/${BackupStart['task']}`]>> = {
  url: new URL('backup-job.ts', import.meta.url),
};
