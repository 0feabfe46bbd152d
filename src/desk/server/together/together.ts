import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import type { JobScript } from '../jobs/run-job.ts';
import type { TaskEnd } from '../tasks/answer-task.ts';
import { runAlone, runTask } from '../tasks/run-task.ts';
import { findRepository } from './repository.ts';
import type { TogetherOutput, TogetherStart } from './together-job.ts';

/** The script that works with Git. */
export const togetherScript: JobScript<TogetherStart, TaskEnd<TogetherOutput>> = {
  url: new URL('together-job.ts', import.meta.url),
};

/** Returns whether the archive is in a Git repository. */
export async function hasTogether({ settings }: Desk): Promise<CallOutput<'together/has'>> {
  return (await findRepository(settings.contentDir)) !== undefined;
}

/** Returns what has changed since the last version. */
export async function showUnsaved(desk: Desk): Promise<CallOutput<'together/show'>> {
  await desk.settle();
  const start = { task: 'show', contentDir: desk.settings.contentDir } as const;
  return (await runTask(desk, togetherScript, start)) as CallOutput<'together/show'>;
}

/** Saves the archive as a version. @throws {DeskFault} if it can’t be saved */
export async function saveChanges(
  desk: Desk,
  order: CallInput<'together/save'>,
): Promise<CallOutput<'together/save'>> {
  return change<'save'>(desk, { task: 'save', contentDir: desk.settings.contentDir, order });
}

/** Gets what others did, and says what it would change. @throws {DeskFault} if it can’t be reached */
export async function getChanges(desk: Desk): Promise<CallOutput<'together/get'>> {
  return change<'get'>(desk, { task: 'get', contentDir: desk.settings.contentDir });
}

/** Brings what others did into the archive, and opens it again. @throws {DeskFault} if it is refused */
export async function takeChanges(
  desk: Desk,
  order: CallInput<'together/take'>,
): Promise<CallOutput<'together/take'>> {
  const output = await change<'take'>(desk, { task: 'take', contentDir: desk.settings.contentDir, order });
  if (output.files > 0) await desk.openAgain();
  return output;
}

/** Sends all versions to the place that is shared. @throws {DeskFault} if it does not take them */
export async function sendChanges(desk: Desk): Promise<CallOutput<'together/send'>> {
  return change<'send'>(desk, { task: 'send', contentDir: desk.settings.contentDir });
}

/** Connects the archive with an empty place. @throws {DeskFault} if that is not possible; nothing has changed then */
export async function connectShared(desk: Desk, order: CallInput<'together/connect'>): Promise<void> {
  await change<'connect'>(desk, { task: 'connect', contentDir: desk.settings.contentDir, order });
}

async function change<Task extends TogetherStart['task']>(
  desk: Desk,
  start: TogetherStart & { readonly task: Task },
): Promise<CallOutput<`together/${Task}`>> {
  const busy = 'The archive is being saved, sent or brought together.';
  return (await runAlone(desk, togetherScript, start, busy)) as CallOutput<`together/${Task}`>;
}
