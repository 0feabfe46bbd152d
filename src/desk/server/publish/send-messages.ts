import type { PageChanges } from '../../../site/build/compare-sites.ts';
import type { JobScript } from '../jobs/job-script.ts';
import type { BuildMessage, BuildStart } from './build-messages.ts';

/** The start data of the publishing process. */
export interface SendStart extends BuildStart {
  /** The target as the keeper writes it. */
  readonly to: string;
  readonly isDryRun: boolean;
  readonly replaces: boolean;
}

/** A message from the publishing process. */
export type SendMessage =
  | Extract<BuildMessage, { readonly type: 'waiting' | 'progress' | 'failed' }>
  /** What will change at the host; unless it is a dry run, the process waits for `true` before it sends anything. */
  | {
      readonly type: 'planned';
      readonly isDryRun: boolean;
      readonly lines: readonly string[];
      readonly changes: PageChanges;
    }
  | { readonly type: 'sending'; readonly done: number; readonly of: number }
  | { readonly type: 'sent'; readonly text: string };

/** The script that publishes. */
export const sendScript: JobScript<SendStart, SendMessage> = {
  url: new URL('send-job.ts', import.meta.url),
};
