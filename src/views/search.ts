import type { Frame } from './frame.ts';
import type { CountedLink } from './link.ts';

/** `/search/`: what stands there before, or without, JavaScript. */
export interface SearchView {
  readonly frame: Frame;
  readonly title: string;
  /** "Search needs JavaScript. Without it, you can browse:" */
  readonly noScript: string;
  readonly browse: readonly CountedLink[];
}
