import type { Link, MaybeLink } from './link.ts';

/** The pages of a long list; left out where there is one. */
export interface Pager {
  /** "page 2 of 3" */
  readonly text: string;
  /** By number; the current one has no `href`. First, last and those near the current. */
  readonly pages: readonly MaybeLink[];
  readonly previous?: Link;
  readonly next?: Link;
}
