import { parseDate } from '../schema/date.ts';
import type { LinkState } from '../schema/links.ts';
import type { LinkFinding } from './check-link.ts';

/** How many days must pass between the first and the last failure of a page that is gone. */
const daysUntilGone = 7;

/** After how many days a link is checked again. */
const recheckDays: Readonly<Record<LinkState['status'], number>> = {
  alive: 30,
  moved: 30,
  unknown: 30,
  failing: daysUntilGone,
  gone: 90,
};

/** Returns whether a link is to be checked on a day. */
export function isDue(state: LinkState | undefined, day: string): boolean {
  return state === undefined || daysBetween(state.checked.earliest, day) >= recheckDays[state.status];
}

/**
 * Returns what is known of a link after a check.
 *
 * @param before what was known
 * @param day of the check, `YYYY-MM-DD`
 */
export function stateAfter(
  url: string,
  before: LinkState | undefined,
  finding: Exclude<LinkFinding, { type: 'later' }>,
  day: string,
): LinkState {
  const today = parseDate(day);
  const hasFailed = before?.status === 'failing' || before?.status === 'gone';
  // A host that does not say is no news.
  if (finding.type === 'unknown' && before && before.status !== 'unknown')
    return { ...before, checked: today };
  const status =
    finding.type !== 'failed'
      ? finding.type
      : hasFailed && daysBetween(before.since.earliest, day) >= daysUntilGone
        ? 'gone'
        : 'failing';
  const isSame = before && (before.status === status || (hasFailed && finding.type === 'failed'));
  return {
    url,
    status,
    since: isSame ? before.since : today,
    checked: today,
    ...('answer' in finding && { answer: finding.answer }),
    ...('to' in finding && { to: finding.to }),
    ...(before?.copy !== undefined && { copy: before.copy, copied: before.copied }),
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
