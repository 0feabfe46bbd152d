import type { EntityItem } from './entity-item.ts';
import type { Frame } from './frame.ts';
import type { CountedLink, MaybeLink } from './link.ts';

/** A–Z of all entities, or of one kind. */
export interface EntityIndexView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  /** All, then one a kind that exists. */
  readonly kinds: readonly (MaybeLink & Pick<CountedLink, 'count' | 'countText'>)[];
  /** The letters that have names; `href` is an anchor on this page, or the page of that letter where the list is long. */
  readonly letters: readonly MaybeLink[];
  readonly groups: readonly LetterGroup[];
}

export interface LetterGroup {
  /** "N", "Ж", or "0–9". */
  readonly letter: string;
  /** The id of its heading: `letter-n`. */
  readonly anchor: string;
  readonly items: readonly EntityItem[];
}
