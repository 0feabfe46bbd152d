import { join } from 'node:path';
import { BackupFault } from '../../../copies/backup-manifest.ts';
import { bringBack, previewReturn } from '../../../copies/bring-back.ts';
import { earlierLists } from '../../../copies/earlier/earlier-text.ts';
import { goBack, previewGoingBack } from '../../../copies/earlier/go-back.ts';
import { noteBackup } from '../../../copies/known-backups.ts';
import { writeBackup } from '../../../copies/write-backup.ts';
import { ChangeError } from '../../../files/change-files.ts';
import { plainFault } from '../../../site/build/plain-fault.ts';
import { takeLock } from '../../../site/open/lock.ts';
import { DecisionsFault } from '../../../withhold/decisions/private-decision.ts';
import type { BackupOutputs } from '../../api/backup.ts';
import { answerJob } from '../jobs/answer-job.ts';
import { type BackupMessage, backupScript, type BackupStart } from './backup-messages.ts';

const maxPaths = 200;

// A separate process, because packing takes a whole processor, and it holds the locks of the commands.
answerJob(backupScript, async (start, { say }) => {
  const releases: (() => void)[] = [];
  try {
    for (const lock of isPreview(start) ? [] : ['.import.lock', '.changes.lock'])
      releases.push(await takeLock(join(start.contentDir, lock), () => undefined));
    say({ type: 'done', output: await run(start) });
  } catch (error) {
    say(refusal(error));
  } finally {
    for (const release of releases.toReversed()) release();
  }
});

async function run(start: BackupStart): Promise<BackupOutputs[`backup/${BackupStart['task']}`]> {
  const { contentDir } = start;
  const now = new Date();
  if (start.task === 'go-back') return { isChanged: (await goBack({ ...start, now })) !== undefined };
  if (start.task === 'preview-earlier') {
    const plan = await previewGoingBack(start);
    const { from, digest, refusals } = plan;
    return { from, digest, refusals, lists: earlierLists(plan, contentDir) };
  }
  const { file } = start;
  if (start.task === 'make') {
    const written = writeBackup(file, { contentDir, scope: 'everything', now });
    noteBackup(contentDir, { file, made: now.toISOString(), bytes: written.bytes });
    return { file, ...written };
  }
  if (start.task === 'return') return { isChanged: (await bringBack(file, { ...start, now })) !== undefined };
  const { plan, manifest } = await previewReturn(file, contentDir);
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
    refusals: plan.refusals,
  };
}

function isPreview({ task }: BackupStart): boolean {
  return task === 'preview' || task === 'preview-earlier';
}

function refusal(error: unknown): BackupMessage {
  const isKnown =
    error instanceof BackupFault || error instanceof ChangeError || error instanceof DecisionsFault;
  const message = isKnown ? error.message : plainFault(error);
  return { type: 'refused', message: message ?? (error instanceof Error ? error.message : String(error)) };
}
