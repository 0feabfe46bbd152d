import { fileURLToPath } from 'node:url';
import { otherThanBox } from '../../../box/wacz/other-than-box.ts';
import { readSite } from '../../../files/read-content.ts';
import { addressOf } from '../../../workspace/address.ts';
import { buildSite } from '../../../site/build/build.ts';
import { faultText } from '../../../site/build/plain-fault.ts';
import { answerJob } from '../jobs/answer-job.ts';
import { auditOrThrow } from './audit-or-throw.ts';
import type { BuildMessage, BuildStart } from './build-job.ts';
import { type BoxCommandEnd, runBoxCommand } from './run-box-command.ts';

/** The start data of the process that makes a box; `out` is the folder of the site that goes into it. */
export interface BoxStart extends BuildStart {
  /** The ZIP file to write, an absolute path. */
  readonly file: string;
}

/** A message from the process that makes a box. */
export type BoxMessage =
  | Extract<BuildMessage, { readonly type: 'waiting' | 'progress' | 'errors' }>
  /** What is there is no earlier box of the archive; the process waits for `true` before it goes on. */
  | { readonly type: 'overwriting'; readonly what: string }
  /** The site is built, and is written to the box. */
  | { readonly type: 'boxing' }
  | BoxCommandEnd;

const command = fileURLToPath(new URL('../../../cli/backfile.mjs', import.meta.url));

// The command builds the site, too, but says nothing of its progress: after this build, it finds that nothing has changed.
answerJob<{ start: BoxStart; message: BoxMessage }>(
  async ({ contentDir, out, asOf, file }, { say, next }) => {
    try {
      const { origin, base } = addressOf(readSite(contentDir).data.url);
      const other = await otherThanBox(file, origin + base);
      if (other !== undefined) {
        const answer = next();
        say({ type: 'overwriting', what: other });
        if ((await answer) !== true) return;
      }
      const { problems, size } = await buildSite({
        contentDir,
        out,
        asOf,
        audit: auditOrThrow,
        onWait: (holder) => say({ type: 'waiting', holder }),
        onProgress(progress) {
          if (progress.stage !== 'files') say({ type: 'progress', ...progress });
        },
      });
      const errors = problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) return say({ type: 'errors', count: errors.length });
      if (!size) return say({ type: 'failed', message: 'The site could not be built.' });
      say({ type: 'boxing' });
      const options = [
        '--content',
        contentDir,
        '--out',
        file,
        ...(asOf === undefined ? [] : ['--as-of', asOf]),
        ...(other === undefined ? [] : ['--replace']),
      ];
      say(await runBoxCommand([command, 'box', ...options], file));
    } catch (error) {
      say({ type: 'failed', message: faultText(error) });
    }
  },
);
