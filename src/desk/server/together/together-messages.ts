import type { CallInput } from '../../api/calls.ts';
import type { TogetherOutputs } from '../../api/together.ts';
import type { TaskEnd } from '../tasks/answer-task.ts';
import type { JobScript } from '../jobs/run-job.ts';

/** What the process is to do. */
export type TogetherStart = { readonly contentDir: string } & (
  | { readonly task: 'show' | 'get' | 'send' }
  | { readonly task: 'save'; readonly order: CallInput<'together/save'> }
  | { readonly task: 'take'; readonly order: CallInput<'together/take'> }
);

/** The script that works with Git. */
export const togetherScript: JobScript<
  TogetherStart,
  TaskEnd<TogetherOutputs[`together/${TogetherStart['task']}`]>
> = {
  url: new URL('together-job.ts', import.meta.url),
};
