import { compareText } from '../../text/compare-text.ts';
import { linesDigest } from '../passages/passage-digest.ts';

/** The words of an article at one time. */
export interface RevisionText {
  readonly title: string;
  readonly standfirst?: string;
  /** The plain text of each block, as in `Body.blocks`. */
  readonly blocks: readonly string[];
}

/**
 * How a text came to be what it is: a correction is stated in the article, an update in it or in the commit; a capture was
 * found at an old site, and says nothing of what was published here.
 */
export type RevisionType = 'first' | 'correction' | 'update' | 'change' | 'capture';

/** A text that an article has had since it was first published here. */
export interface Revision extends RevisionText {
  /** Ten digits of Crockford’s base32, which never change: see `textDigest`. */
  readonly digest: string;
  /**
   * When the article began to have this text, oldest first; more than one if it came back to it, and none if the text is
   * not in the history yet.
   */
  readonly since: readonly RevisionDay[];
}

export interface RevisionDay {
  /** `YYYY-MM-DD`, in the archive’s time zone. */
  readonly day: string;
  readonly type: RevisionType;
  /** The address of the page that was captured, if it was. */
  readonly from?: string;
}

/** An article as it was published from a day on. */
export interface PublishedState {
  readonly day: string;
  readonly text: RevisionText;
  /** Of its text. */
  readonly digest: string;
  /** The number of its corrections. */
  readonly corrections: number;
  /** Its `updated`, as written. */
  readonly updated?: string;
  /** The subject of the commit. */
  readonly subject: string;
}

/** An article as it was captured at an old site. */
export interface CapturedState {
  /** `YYYY-MM-DD` */
  readonly captured: string;
  /** The address of the page. */
  readonly capturedFrom: string;
  readonly text: RevisionText;
  /** Of its text. */
  readonly digest: string;
}

/** Any state of an article of which the text is known. */
export type KnownState = PublishedState | CapturedState;

/** Returns whether a state was captured at an old site. */
export function isCaptured(state: KnownState): state is CapturedState {
  return 'captured' in state;
}

/** Returns the days on which an article was published here with a text, without those on which it was captured elsewhere. */
export function publishedDays({ since }: Pick<Revision, 'since'>): RevisionDay[] {
  return since.filter(({ type }) => type !== 'capture');
}

/**
 * Returns the distinct texts that an article has had, in the order in which they first appeared, those that were captured at
 * an old site first; its present one is among them. A change of anything but words is no revision.
 *
 * @param states oldest first, without those that were not public
 * @param current its present text
 */
export function revisionsOf(states: readonly KnownState[], current: RevisionText): Revision[] {
  const found = new Map<string, { text: RevisionText; since: RevisionDay[] }>();
  const captures = states.filter(isCaptured).toSorted((a, b) => compareText(a.captured, b.captured));
  for (const { digest, text, captured, capturedFrom } of captures) {
    const revision = found.get(digest) ?? { text, since: [] };
    revision.since.push({ day: captured, type: 'capture', from: capturedFrom });
    found.set(digest, revision);
  }
  let before: PublishedState | undefined;
  for (const state of states) {
    if (isCaptured(state)) continue;
    const { digest } = state;
    if (digest !== before?.digest) {
      const revision = found.get(digest) ?? { text: state.text, since: [] };
      revision.since.push({ day: state.day, type: before ? typeOf(before, state) : 'first' });
      found.set(digest, revision);
    }
    before = state;
  }
  const present = digestOfText(current);
  // Typography may differ where words do not; then the present text is shown.
  found.set(present, { text: current, since: found.get(present)?.since ?? [] });
  return [...found].map(([digest, { text, since }]) => ({ digest, ...text, since }));
}

/** Returns the digest of a text, which is in the address of a revision. */
export function digestOfText({ title, standfirst, blocks }: RevisionText): string {
  return linesDigest([title, ...(standfirst === undefined ? [] : [standfirst]), ...blocks]);
}

function typeOf(before: PublishedState, after: PublishedState): RevisionType {
  if (after.corrections > before.corrections) return 'correction';
  return after.updated !== before.updated || /^updated?\b/i.test(after.subject) ? 'update' : 'change';
}
