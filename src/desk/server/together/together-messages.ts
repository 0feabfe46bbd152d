import type { TogetherOutputs } from '../../api/together.ts';
import type { TaskEnd } from '../tasks/answer-task.ts';
import type { JobScript } from '../jobs/job-script.ts';
import type { VersionOrder } from './save-version.ts';
import type { TakeOrder } from './take-others.ts';

/** What the process is to do. */
export type TogetherStart = { readonly contentDir: string } & (
  | { readonly task: 'show' | 'get' | 'send' }
  | { readonly task: 'save'; readonly order: VersionOrder }
  | { readonly task: 'take'; readonly order: TakeOrder }
);

/** The script that works with Git. */
export const togetherScript: JobScript<
  TogetherStart,
  TaskEnd<TogetherOutputs[`together/${TogetherStart['task']}`]>
> = {
  url: new URL('together-job.ts', import.meta.url),
};
