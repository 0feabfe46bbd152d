import type { Frame } from './frame.ts';
import type { DateText } from './link.ts';

/** What stands in the place of an article that was taken down. */
export interface TombstoneView {
  readonly frame: Frame;
  /** Its title where that is kept, else "Article withdrawn". */
  readonly title: string;
  readonly note: string;
  readonly date: DateText;
  readonly reason: string;
}
