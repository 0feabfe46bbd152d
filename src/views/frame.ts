import type { Head } from './head.ts';
import type { Link, MaybeLink, Step } from './link.ts';
import type { Navigation } from './navigation.ts';
import type { Labels } from './words.ts';

/** The line at the top of every page that says where in time the reader is. */
export interface DateLine {
  /** "Tuesday, 19 June 2018", or what the page covers ("First named 19 June 2018"). */
  readonly date: MaybeLink;
  /** "one article that day", "last named 2026". */
  readonly notes: readonly MaybeLink[];
  readonly earlier?: Step;
  /** The next wider date front, "June 2018". */
  readonly up?: Link;
  readonly later?: Step;
}

/** What the layout needs of every page. */
export interface Frame {
  /** For `<html lang>` and `<html dir>`: those of the interface. */
  readonly language: string;
  readonly direction: Direction;
  readonly head: Head;
  readonly navigation: Navigation;
  readonly dateLine: DateLine;
  /** From the front to this page, which is the last and has no `href`; empty on the front itself. */
  readonly breadcrumbs: readonly MaybeLink[];
  readonly labels: Labels;
}

export type Direction = 'ltr' | 'rtl';
