import { join } from 'node:path';
import { ChangeError } from '../../../files/change-files.ts';
import { plainFault } from '../../../site/build/plain-fault.ts';
import { takeLock } from '../../../site/open/lock.ts';
import type { TogetherOutputs } from '../../api/together.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { answerJob } from '../jobs/answer-job.ts';
import { findRepository, openRepository } from './repository.ts';
import { saveVersion, showTogether } from './save-version.ts';
import { sendVersions } from './shared-place.ts';
import { getOthers, takeOthers } from './take-others.ts';
import { type TogetherMessage, togetherScript, type TogetherStart } from './together-messages.ts';

// A separate process, because many files are read, and it holds the locks of the commands.
answerJob(togetherScript, async (start, { say }) => {
  const releases: (() => void)[] = [];
  try {
    const isWriting = start.task === 'save' || start.task === 'take';
    for (const lock of isWriting ? ['.import.lock', '.changes.lock'] : [])
      releases.push(await takeLock(join(start.contentDir, lock), () => undefined));
    say({ type: 'done', output: await run(start) });
  } catch (error) {
    say(refusal(error));
  } finally {
    for (const release of releases.toReversed()) release();
  }
});

async function run(start: TogetherStart): Promise<TogetherOutputs[`together/${TogetherStart['task']}`]> {
  const { contentDir } = start;
  if (start.task === 'show') {
    const found = await findRepository(contentDir);
    return found ? showTogether(found, contentDir) : null;
  }
  const repository = await openRepository(contentDir);
  switch (start.task) {
    case 'save':
      return { files: await saveVersion(repository, contentDir, start.order) };
    case 'get':
      return getOthers(repository, contentDir);
    case 'take':
      return { files: await takeOthers(repository, contentDir, start.order) };
    case 'send':
      return { versions: await sendVersions(repository, contentDir) };
  }
}

function refusal(error: unknown): TogetherMessage {
  if (error instanceof DeskFault) return { type: 'refused', message: error.message, advice: error.advice };
  const known = error instanceof ChangeError ? error.message : plainFault(error);
  const message = known ?? (error instanceof Error ? error.message : String(error));
  return { type: 'refused', message, advice: undefined };
}
