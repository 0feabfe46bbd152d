import type { ArticleItem } from './article-item.ts';
import type { BarsView } from './bars.ts';
import type { EntityItem } from './entity-item.ts';
import type { Frame } from './frame.ts';
import type { Link } from './link.ts';
import type { Pager } from './pager.ts';

/** Two entities, and what shows that they belong together: `/entities/<a>/with/<b>/`. */
export interface PairView {
  readonly frame: Frame;
  /** "Google and Microsoft" */
  readonly title: string;
  /** "named together in 12 articles, in one sentence in three of them" */
  readonly summary: string;
  readonly entities: readonly [EntityItem, EntityItem];
  /** What the records themselves say: "Satya Nadella: chief executive of Microsoft". */
  readonly facts: readonly { readonly text: string; readonly source?: Link }[];
  readonly bars: BarsView;
  /** Newest first; each with the sentences that name both, or else the nearest of each. */
  readonly articles: readonly ArticleItem[];
  readonly pager?: Pager;
}
