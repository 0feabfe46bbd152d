import type { EntityKind } from '../schema/entity.ts';
import type { Link, MaybeLink } from './link.ts';

/** One line of an index card: `text` is the entity's name. */
export interface EntityItem extends Link {
  readonly id: string;
  readonly kind: EntityKind;
  /** "person", "organization" */
  readonly kindText: string;
  /** Its role or its description, as the list needs. */
  readonly detail?: string;
  readonly count: number;
  /** What `count` counts: "named 9 times", "12 articles", "in one article with Microsoft". */
  readonly countText: string;
}

/** Entities of one kind, under a small heading ("People") that leads to the kind's front. */
export interface EntityGroup {
  readonly heading: MaybeLink;
  readonly kind: EntityKind;
  readonly items: readonly EntityItem[];
}
