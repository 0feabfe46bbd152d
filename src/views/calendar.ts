import type { Frame } from './frame.ts';
import type { CalendarDay } from './front.ts';

/** Every calendar day that has articles, by month. */
export interface CalendarView {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
  readonly timeZone: string;
  readonly months: readonly { readonly heading: string; readonly days: readonly CalendarDay[] }[];
}
