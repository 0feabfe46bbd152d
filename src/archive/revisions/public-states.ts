import type { ArticleData } from '../../schema/article.ts';
import type { SiteData } from '../../schema/site.ts';
import { heldBackUntil, isPublished } from '../publication.ts';

/** An article’s file as it was from a day on. */
export interface DatedState {
  /** `YYYY-MM-DD`, in the archive’s time zone. */
  readonly day: string;
  /** Undefined where there was no file, or none that could be read. */
  readonly data: ArticleData | undefined;
}

/** Days, `YYYY-MM-DD`, that bound which states are shown. */
export interface ShownFrom {
  /** What was in force at the end of this day, or came later, is shown. */
  readonly from?: string;
  /** Only what came after this day is shown. */
  readonly after?: string;
}

/**
 * Returns the states of an article’s file that were public, each with the day from which it was: a draft, a state that was
 * held back until it was replaced, or withdrawn is not among them. A state that fell due on the day on which it
 * was replaced may never have been public, so it is not either.
 *
 * @param states oldest first
 * @param day today in the archive’s time zone
 */
export function publicStates<State extends DatedState>(
  states: readonly State[],
  site: Pick<SiteData, 'futureDates'>,
  { from = '', after = '' }: ShownFrom,
  day: string,
): { readonly state: State; readonly day: string }[] {
  return states.flatMap((state, index) => {
    const next = states[index + 1]?.day;
    const { data } = state;
    if (!data || state.day <= after || (next !== undefined && next <= from)) return [];
    const due = heldBackUntil(data, { ...site, day: state.day }) ?? state.day;
    const isDue = due === state.day || (due <= day && (next === undefined || due < next));
    return isDue && isPublished(data, { ...site, day: due }) ? [{ state, day: due }] : [];
  });
}
