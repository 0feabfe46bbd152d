import type { Ground } from '../../schema/withheld.ts';

/** The texts about what is withheld. */
export interface WithheldWords {
  /** The label of the link from the words that stand instead of a name to the sentence that says so. */
  readonly mark: string;
  /** The heading of such sentences below an article. */
  readonly heading: string;
  /** "A name is withheld in this article since November 2026, by order of a court." @param month "November 2026" */
  readonly name: (ground: Ground, month: string) => string;
  /** The title of a page at an address whose page was removed. */
  readonly removed: string;
  /** "What stood at this address was removed in November 2026, by order of a court." */
  readonly address: (ground: Ground, month: string) => string;
}
