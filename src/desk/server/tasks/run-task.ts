import { DeskFault } from '../desk/desk-fault.ts';
import type { TaskEnd } from './answer-task.ts';
import type { JobScript } from '../jobs/job-script.ts';
import { type Job, runJob } from '../jobs/run-job.ts';

/**
 * Has a separate process do a task, and waits for it.
 *
 * @param script a script that calls `answerTask`
 * @param jobs those that run; they are stopped when the desk is closed
 * @throws {DeskFault} if it is refused, or the process ends without an answer
 */
export async function runTask<Start extends object, Output>(
  script: JobScript<Start, TaskEnd<Output>>,
  start: Start,
  jobs: Set<Job>,
): Promise<Output> {
  let last: TaskEnd<Output> | undefined;
  const job = runJob(script, start, (message) => (last = message));
  jobs.add(job);
  const fault = await job.over.finally(() => jobs.delete(job));
  if (last?.type === 'refused') throw new DeskFault(last.message, last.advice);
  if (!last) throw new DeskFault(`This could not be done. ${fault ?? ''}`.trim());
  return last.output;
}
