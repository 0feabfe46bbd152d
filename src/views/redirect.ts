import type { Frame } from './frame.ts';
import type { Link } from './link.ts';

/** One old address. Both are paths that begin with the base; `from` as a folder, with its slash. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  /** The title or name of what is there now. */
  readonly title: string;
}

/** The page at an old address. */
export interface RedirectView {
  readonly frame: Frame;
  readonly title: string;
  /** "This page has moved to" */
  readonly note: string;
  readonly target: Link;
}
