import type { BuildProgress } from '../../../site/build/build.ts';
import type { PageChanges } from '../../../site/build/compare-sites.ts';
import type { JobScript } from '../jobs/job-script.ts';

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
