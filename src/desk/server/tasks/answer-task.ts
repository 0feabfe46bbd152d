import { BackupFault } from '../../../copies/backup-manifest.ts';
import { ChangeError } from '../../../files/change-files.ts';
import { faultText } from '../../../site/build/plain-fault.ts';
import { lockContent } from '../../../workspace/lock-content.ts';
import { DecisionsFault } from '../../../withhold/decisions/private-decision.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { answerJob } from '../jobs/answer-job.ts';

/** What the process of a task says at its end: what came of it, or why it was refused, in sentences. */
export type TaskEnd<Output> =
  | { readonly type: 'done'; readonly output: Output }
  | { readonly type: 'refused'; readonly message: string; readonly advice?: string | undefined };

interface TaskWork<Start, Output> {
  /** Whether it changes the archive, and therefore needs the locks of the commands. */
  readonly isWriting: (start: Start) => boolean;
  readonly run: (start: Start) => Promise<Output>;
}

/** Runs one task for the desk in a separate process, all or nothing. */
export function answerTask<Start extends { readonly contentDir: string }, Output>({
  isWriting,
  run,
}: TaskWork<Start, Output>): void {
  answerJob<{ start: Start; message: TaskEnd<Output> }>(async (start, { say }) => {
    let release = () => {};
    try {
      if (isWriting(start)) release = await lockContent(start.contentDir);
      say({ type: 'done', output: await run(start) });
    } catch (error) {
      say(refusalOf(error));
    } finally {
      release();
    }
  });
}

function refusalOf(error: unknown): TaskEnd<never> {
  if (error instanceof DeskFault) return { type: 'refused', message: error.message, advice: error.advice };
  // These say themselves what has happened to the archive.
  const isPlain =
    error instanceof BackupFault || error instanceof ChangeError || error instanceof DecisionsFault;
  return { type: 'refused', message: isPlain ? error.message : faultText(error) };
}
