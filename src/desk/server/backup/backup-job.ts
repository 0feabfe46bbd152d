import { bringBack, previewReturn } from '../../../copies/bring-back.ts';
import { earlierLists } from '../../../copies/earlier/earlier-text.ts';
import { type EarlierOrder, goBack, previewGoingBack } from '../../../copies/earlier/go-back.ts';
import { noteBackup } from '../../../copies/known-backups.ts';
import { writeBackup, writeSealedBackup } from '../../../copies/write-backup.ts';
import type { BackupOutputs } from '../../api/backup.ts';
import { answerTask } from '../tasks/answer-task.ts';

/** What the process is to do with a file, an absolute path, or with an earlier publication. */
export type BackupStart =
  | ({
      readonly contentDir: string;
      readonly file: string;
      /** Empty without one. It is sent as a message, which no other program can read. */
      readonly passphrase: string;
    } & (
      | { readonly task: 'make'; readonly withCaptures: boolean }
      | { readonly task: 'preview' }
      | { readonly task: 'return'; readonly digest: string; readonly mayLose: boolean }
    ))
  | (EarlierOrder & { readonly task: 'preview-earlier' })
  | (EarlierOrder & { readonly task: 'go-back'; readonly digest: string });

export type BackupOutput = BackupOutputs[`backup/${BackupStart['task']}`];

const maxPaths = 200;

// A separate process, because packing takes a whole processor.
answerTask<BackupStart, BackupOutput>({ isWriting: ({ task }) => !task.startsWith('preview'), run });

async function run(start: BackupStart): Promise<BackupOutput> {
  const { contentDir } = start;
  const now = new Date();
  if (start.task === 'go-back') return { isChanged: (await goBack({ ...start, now })) !== undefined };
  if (start.task === 'preview-earlier') {
    const plan = await previewGoingBack(start);
    const { from, digest, refusals } = plan;
    return { from, digest, refusals, lists: earlierLists(plan, contentDir) };
  }
  const { file, passphrase } = start;
  if (start.task === 'make') {
    const { withCaptures } = start;
    const order = { contentDir, scope: 'everything', now, withCaptures } as const;
    const written =
      passphrase === '' ? writeBackup(file, order) : await writeSealedBackup(file, passphrase, order);
    noteBackup(contentDir, { file, made: now.toISOString(), bytes: written.bytes });
    return { file, ...written };
  }
  if (start.task === 'return') return { isChanged: (await bringBack(file, { ...start, now })) !== undefined };
  const { plan, manifest, leftOut } = await previewReturn(file, contentDir, passphrase);
  return {
    file,
    made: manifest.made,
    isTextOnly: manifest.scope === 'texts',
    digest: plan.digest,
    lists: (['uncovered', 'removed', 'replaced', 'added'] as const).map((change) => ({
      change,
      count: plan[change].length,
      paths: plan[change].slice(0, maxPaths),
    })),
    leftOut: leftOut.slice(0, maxPaths),
    refusals: plan.refusals,
  };
}
