import { once } from '../../../shared/base/once.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import type { TaskEnd } from './answer-task.ts';
import { type Job, runJob, type JobScript } from '../jobs/run-job.ts';

/** The processes that do tasks of a desk, and the scripts of which one runs alone. */
const running = once((desk: Pick<Desk, 'whenClosed'>) => {
  const jobs = new Set<Job>();
  desk.whenClosed(() => jobs.forEach((job) => job.stop()));
  return { jobs, alone: new Set<unknown>() };
});

/**
 * Has a separate process do a task, and waits for it. The process is stopped when the desk is closed.
 *
 * @param script a script that calls `answerTask`
 * @throws {DeskFault} if it is refused, or the process ends without an answer
 */
export async function runTask<Start extends object, Output>(
  desk: Pick<Desk, 'whenClosed'>,
  script: JobScript<Start, TaskEnd<Output>>,
  start: Start,
): Promise<Output> {
  const { jobs } = running(desk);
  let last: TaskEnd<Output> | undefined;
  const job = runJob(script, start, (message) => (last = message));
  jobs.add(job);
  const fault = await job.over.finally(() => jobs.delete(job));
  if (last?.type === 'refused') throw new DeskFault(last.message, last.advice);
  if (!last) throw new DeskFault(`This could not be done. ${fault ?? ''}`.trim());
  return last.output;
}

/**
 * Has a separate process do a task of which only one may run at a time, after all decisions are written.
 *
 * @param busy says that one is running
 * @throws {DeskFault} if one is running, or as `runTask` does
 */
export async function runAlone<Start extends object, Output>(
  desk: Desk,
  script: JobScript<Start, TaskEnd<Output>>,
  start: Start,
  busy: string,
): Promise<Output> {
  const { alone } = running(desk);
  if (alone.has(script)) throw new DeskFault(busy, 'Wait until it is finished.');
  alone.add(script);
  try {
    await desk.settle();
    return await runTask(desk, script, start);
  } finally {
    alone.delete(script);
  }
}
