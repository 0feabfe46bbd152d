import type { Frame } from './frame.ts';
import type { Link } from './link.ts';

/** `/404.html`. The browser reads `daysHref` and offers the day with articles nearest to the one that was asked for. */
export interface NotFoundView {
  readonly frame: Frame;
  readonly title: string;
  readonly note: string;
  /** JSON: `{"days": {"2018-06-19": 1}}`. */
  readonly daysHref: string;
  /** "The nearest day with articles: {day}" with `{day}` to be replaced. */
  readonly nearestText: string;
  readonly browse: readonly Link[];
}
