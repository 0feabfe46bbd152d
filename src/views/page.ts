import type { Frame } from './frame.ts';

/** One of the keeper's own pages: about, corrections policy, contact. */
export interface PageView {
  readonly frame: Frame;
  readonly title: string;
  readonly html: string;
}
