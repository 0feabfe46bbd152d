import { type BuildProgress, buildSite } from '../../../site/build/build.ts';
import type { PageChanges } from '../../../site/build/compare-sites.ts';
import { hostLimits } from '../../../site/build/host-limits.ts';
import { faultText } from '../../../site/build/plain-fault.ts';
import { answerJob } from '../jobs/answer-job.ts';
import { auditOrThrow } from './audit-or-throw.ts';

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

// A separate process, because a build uses a whole processor and takes a lock.
answerJob<{ start: BuildStart; message: BuildMessage }>(async ({ contentDir, out, asOf }, { say, next }) => {
  const started = performance.now();
  try {
    const { problems, notes, size, redirects } = await buildSite({
      contentDir,
      out,
      asOf,
      audit: auditOrThrow,
      onWait: (holder) => say({ type: 'waiting', holder }),
      onProgress: (progress) => say({ type: 'progress', ...progress }),
      async mayReplace(changes) {
        const answer = next();
        say({ type: 'complete', changes });
        return (await answer) === true;
      },
    });
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    if (errors > 0) say({ type: 'errors', count: errors });
    if (!size) return;
    const seconds = (performance.now() - started) / 1000;
    say({
      type: 'published',
      ...size,
      seconds,
      limits: hostLimits(size, redirects),
      notes,
    });
  } catch (error) {
    say({ type: 'failed', message: faultText(error) });
  }
});
