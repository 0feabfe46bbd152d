import type { BuildProgress } from '../../../site/build/build.ts';
import type { PageChanges } from '../../../site/build/compare-sites.ts';
import type { JobScript } from '../jobs/run-job.ts';
import type { CallInput } from '../../api/calls.ts';
import type { WrittenBoxReport } from '../../api/publish.ts';

/** The start data of the building process. */
export interface BuildStart {
  readonly contentDir: string;
  /** An absolute path. */
  readonly out: string;
  /** The day for which to publish, `YYYY-MM-DD`; today if absent. */
  readonly asOf?: string;
}

/** A message from the building process. */
export type BuildMessage =
  | { readonly type: 'waiting'; readonly holder: number }
  | ({ readonly type: 'progress' } & BuildProgress)
  /** The new site is complete; the process waits for `true` before it replaces the old one. */
  | { readonly type: 'complete'; readonly changes: PageChanges }
  | { readonly type: 'errors'; readonly count: number }
  | { readonly type: 'failed'; readonly message: string }
  | {
      readonly type: 'published';
      readonly pages: number;
      readonly files: number;
      readonly bytes: number;
      readonly seconds: number;
      readonly limits: readonly string[];
      /** What was left out of the site, one sentence each. */
      readonly notes: readonly string[];
    };

/** The script that builds. */
export const buildScript: JobScript<BuildStart, BuildMessage> = {
  url: new URL('build-job.ts', import.meta.url),
};

/** The start data of the publishing process. */
export type SendStart = BuildStart & CallInput<'publish/send'>;

/** A message from the publishing process. */
export type SendMessage =
  | Extract<BuildMessage, { readonly type: 'waiting' | 'progress' | 'failed' }>
  /** What will change at the host; unless it is a dry run, the process waits for `true` before it sends anything. */
  | {
      readonly type: 'planned';
      readonly isDryRun: boolean;
      readonly lines: readonly string[];
      /** What publications of the archive did not make, and would be overwritten. */
      readonly overwritten: readonly string[];
      readonly changes: PageChanges;
    }
  | { readonly type: 'sending'; readonly done: number; readonly of: number }
  | { readonly type: 'sent'; readonly text: string };

/** The script that publishes. */
export const sendScript: JobScript<SendStart, SendMessage> = {
  url: new URL('send-job.ts', import.meta.url),
};

/** The start data of the process that makes a box; `out` is the folder of the site that goes into it. */
export interface BoxStart extends BuildStart {
  /** The ZIP file to write, an absolute path. */
  readonly file: string;
}

/** A message from the process that makes a box. */
export type BoxMessage =
  | Extract<BuildMessage, { readonly type: 'waiting' | 'progress' | 'errors' | 'failed' }>
  /** What is there is no earlier box of the archive; the process waits for `true` before it goes on. */
  | { readonly type: 'overwriting'; readonly what: string }
  /** The site is built, and is written to the box. */
  | { readonly type: 'boxing' }
  | ({ readonly type: 'boxed' } & WrittenBoxReport);

/** The script that makes a box. */
export const boxScript: JobScript<BoxStart, BoxMessage> = {
  url: new URL('box-job.ts', import.meta.url),
};
