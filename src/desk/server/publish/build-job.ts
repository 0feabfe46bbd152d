import { buildSite } from '../../../site/build/build.ts';
import { hostLimits } from '../../../site/build/host-limits.ts';
import { faultText } from '../../../site/build/plain-fault.ts';
import { answerJob } from '../jobs/answer-job.ts';
import { auditOrThrow } from './audit-or-throw.ts';
import { buildScript } from './publish-messages.ts';

// A separate process, because a build uses a whole processor and takes a lock.
answerJob(buildScript, async ({ contentDir, out, asOf }, { say, next }) => {
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
