import type { ArticleGroup } from './article-item.ts';
import type { BarsView } from './bars.ts';
import type { EntityGroup } from './entity-item.ts';
import type { LinkForms } from './entity.ts';
import type { Frame } from './frame.ts';
import type { CountedLink, Link } from './link.ts';

/** One topic's page. Its years and months are lists (see list.ts). */
export interface TopicView {
  readonly frame: Frame;
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly aliases: readonly string[];
  /** The chains of terms above it, each from the widest to the nearest. */
  readonly broader: readonly (readonly Link[])[];
  readonly narrower: readonly CountedLink[];
  /** IPTC Media Topics. */
  readonly elsewhere: readonly Link[];
  /** "12 articles, two of them under narrower topics" */
  readonly summary: string;
  readonly bars: BarsView;
  /** The newest 50, by month. */
  readonly groups: readonly ArticleGroup[];
  readonly years: readonly CountedLink[];
  /** The entities that its articles name most, by kind. */
  readonly mostNamed: readonly EntityGroup[];
  readonly linkForms: LinkForms;
}
