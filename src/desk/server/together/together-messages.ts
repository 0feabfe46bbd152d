import type { TogetherOutputs } from '../../api/together.ts';
import type { JobScript } from '../jobs/job-script.ts';
import type { VersionOrder } from './save-version.ts';
import type { TakeOrder } from './take-others.ts';

/** What the process is to do. */
export type TogetherStart = { readonly contentDir: string } & (
  | { readonly task: 'show' | 'get' | 'send' }
  | { readonly task: 'save'; readonly order: VersionOrder }
  | { readonly task: 'take'; readonly order: TakeOrder }
);

/** What the process says at its end. */
export type TogetherMessage =
  | { readonly type: 'done'; readonly output: TogetherOutputs[`together/${TogetherStart['task']}`] }
  | { readonly type: 'refused'; readonly message: string; readonly advice: string | undefined };

/** The script that works with Git. */
export const togetherScript: JobScript<TogetherStart, TogetherMessage> = {
  url: new URL('together-job.ts', import.meta.url),
};
