import type { WrittenBoxReport } from '../../api/publish.ts';
import type { JobScript } from '../jobs/job-script.ts';
import type { BuildMessage, BuildStart } from './build-messages.ts';

/** The start data of the process that makes a box; `out` is the folder of the site that goes into it. */
export interface BoxStart extends BuildStart {
  /** The ZIP file to write, an absolute path. */
  readonly file: string;
}

/** A message from the process that makes a box. */
export type BoxMessage =
  | Extract<BuildMessage, { readonly type: 'waiting' | 'progress' | 'errors' | 'failed' }>
  /** The site is built, and is written to the box. */
  | { readonly type: 'boxing' }
  | ({ readonly type: 'boxed' } & WrittenBoxReport);

/** The script that makes a box. */
export const boxScript: JobScript<BoxStart, BoxMessage> = {
  url: new URL('box-job.ts', import.meta.url),
};
