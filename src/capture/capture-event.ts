import type { PagesBeyond } from './followed-links.ts';
import type { NotFetchedReason } from './site-fetcher.ts';

/** Progress of a capture. */
export type CaptureEvent =
  /** What a site, or a web archive, lists. */
  | {
      readonly type: 'found';
      readonly pages: number;
      /** `YYYY-MM-DD` */
      readonly from?: string;
      readonly to?: string;
      /** How many requests are left. */
      readonly requests: number;
      /** Whether the site lists its pages; otherwise its links are followed, and how many there are is not known. */
      readonly isListed: boolean;
    }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'not-fetched'; readonly address: string; readonly reason: NotFetchedReason }
  /** Pages to which links lead, and which are not asked for because of a limit. */
  | ({ readonly type: 'beyond' } & PagesBeyond)
  /** The robots.txt of a site that is gone, as it was captured. */
  | { readonly type: 'robots'; readonly text: string };

/** Returns the first and the last of some days. */
export function spanOfDays(days: Iterable<string | undefined>): {
  readonly from?: string;
  readonly to?: string;
} {
  let from: string | undefined;
  let to: string | undefined;
  for (const day of days) {
    if (day === undefined) continue;
    if (from === undefined || day < from) from = day;
    if (to === undefined || day > to) to = day;
  }
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}
