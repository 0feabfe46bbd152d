import { adviceAtDesk } from '../../../text/catalog.ts';
import { countOf } from '../../../text/count-of.ts';
import type { Problem } from '../../../archive/problem.ts';
import { keepPublished } from '../../../copies/earlier/keep-published.ts';
import { doneText, planText, publicationWords } from '../../../publish/run/publication-text.ts';
import { publishSite } from '../../../publish/run/publish-site.ts';
import { PublishFault } from '../../../publish/targets/publish-fault.ts';
import { parseTarget } from '../../../publish/targets/target.ts';
import { type PageChanges, pageChanges } from '../../../site/build/compare-sites.ts';
import { faultText } from '../../../site/build/plain-fault.ts';
import { answerJob } from '../jobs/answer-job.ts';
import type { CallInput } from '../../api/calls.ts';
import type { BuildMessage, BuildStart } from './build-job.ts';

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

// A separate process, as for a build. Credentials are in the environment of the desk, which it has as well.
answerJob<{ start: SendStart; message: SendMessage }>(
  async ({ contentDir, out, asOf, to, isDryRun, replaces }, { say, next }) => {
    try {
      const target = parseTarget(to);
      const published = await publishSite({
        contentDir,
        out,
        asOf,
        target,
        isDryRun,
        replaces,
        keep: (release) => keepPublished(contentDir, release),
        environment: process.env,
        onWait: (holder) => say({ type: 'waiting', holder }),
        onProgress: (progress) => say({ type: 'progress', ...progress }),
        onUpload: (progress) => say({ type: 'sending', ...progress }),
        async mayUpload(planned) {
          const answer = isDryRun ? undefined : next();
          const { plan } = planned;
          const advice = 'Tick “Remove files of the host” to remove them, too.';
          const lines = planText(planned, target, advice).split('\n');
          say({
            type: 'planned',
            isDryRun,
            lines,
            overwritten: plan.overwritten,
            changes: pageChanges(plan),
          });
          return (await answer) === true;
        },
      });
      if ('problems' in published) say({ type: 'failed', message: problemsText(published.problems) });
      else
        say({
          type: 'sent',
          text: isDryRun
            ? 'Nothing was sent or recorded.'
            : doneText(published, target, { ...publicationWords, recorded: '' }),
        });
    } catch (error) {
      say({ type: 'failed', message: error instanceof PublishFault ? error.message : faultText(error) });
    }
  },
);

/** Returns what prevents a publication: the errors of the content, or what the site must not have. */
function problemsText(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (!first) return 'The archive can’t be read.';
  const { file, line, message } = first;
  const place = `${file}${line === undefined ? '' : `:${line}`}`;
  return `The archive has ${countOf(errors.length, 'error')}${errors.length > 1 ? ', the first' : ''} in ${place}: ${message} ${adviceAtDesk(first)}`;
}
