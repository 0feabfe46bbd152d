import { once } from '../../../views/base/once.ts';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import type { Job } from '../jobs/run-job.ts';
import { runTask } from '../tasks/run-task.ts';
import { findRepository } from './repository.ts';
import { togetherScript, type TogetherStart } from './together-messages.ts';

/** The processes that work with Git; one of them may change something. */
const running = once((desk: Desk) => {
  const state: { readonly jobs: Set<Job>; isChanging: boolean } = { jobs: new Set(), isChanging: false };
  desk.whenClosed(() => state.jobs.forEach((job) => job.stop()));
  return state;
});

/** Returns whether the archive is in a Git repository. */
export async function hasTogether({ settings }: Desk): Promise<CallOutput<'together/has'>> {
  return (await findRepository(settings.contentDir)) !== undefined;
}

/** Returns what has changed since the last version. */
export async function showUnsaved(desk: Desk): Promise<CallOutput<'together/show'>> {
  await desk.settle();
  return run<'show'>(desk, { task: 'show', contentDir: desk.settings.contentDir });
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
  if (output.files > 0) desk.open();
  return output;
}

/** Sends all versions to the place that is shared. @throws {DeskFault} if it does not take them */
export async function sendChanges(desk: Desk): Promise<CallOutput<'together/send'>> {
  return change<'send'>(desk, { task: 'send', contentDir: desk.settings.contentDir });
}

/** Does what must not be done twice at a time, after all decisions are written. */
async function change<Task extends TogetherStart['task']>(
  desk: Desk,
  start: TogetherStart & { readonly task: Task },
): Promise<CallOutput<`together/${Task}`>> {
  const state = running(desk);
  if (state.isChanging)
    throw new DeskFault(
      'The archive is being saved, sent or brought together.',
      'Wait until it is finished.',
    );
  state.isChanging = true;
  try {
    await desk.settle();
    return await run<Task>(desk, start);
  } finally {
    state.isChanging = false;
  }
}

async function run<Task extends TogetherStart['task']>(
  desk: Desk,
  start: TogetherStart & { readonly task: Task },
): Promise<CallOutput<`together/${Task}`>> {
  return (await runTask(togetherScript, start, running(desk).jobs)) as CallOutput<`together/${Task}`>;
}
