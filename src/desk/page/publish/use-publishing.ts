import type { PublishEvent, PublishReport } from '../../api/publish.ts';
import type { AskFault } from '../base/ask.ts';
import { publishing } from '../base/events.ts';
import { startJob } from '../base/start-job.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';

/** A build, a publication or a box, as far as it is. */
export interface PublishingState {
  readonly isAtWork: boolean;
  /** What is known of the last one; null if there was none. */
  readonly report: PublishReport | null | undefined;
  readonly fault: AskFault | undefined;
  readonly attempt: (work: () => Promise<unknown>) => void;
  readonly start: (task: PublishEvent['task'], work: () => Promise<unknown>) => void;
}

/** Returns the build, publication or box that runs or ran last, and what starts one. */
export function usePublishing(): PublishingState {
  const { state } = publishing.value;
  const { output: report } = useAnswer('publish/report', null, state);
  const [fault, run] = useAttempt();
  const attempt = (work: () => Promise<unknown>) => void run(work);
  return {
    isAtWork: state === 'running' || state === 'waiting' || state === 'asking',
    report,
    fault,
    attempt,
    start: (task, work) =>
      attempt(() =>
        startJob(
          publishing,
          { ...publishing.value, state: 'running', task, stage: 'content', pages: 0 },
          work,
        ),
      ),
  };
}
