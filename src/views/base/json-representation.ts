import type { EntityId } from '../../schema/id.ts';
import type { TimeUnit } from './time-key.ts';

/** What scripts read in the JSON representation of an entity's page, which has more. */
export interface EntityJson {
  readonly id: EntityId;
  readonly name: string;
  readonly description?: string;
  /** How many articles list it, and how often they name it. */
  readonly articles: number;
  readonly mentions: number;
  /** The years that have pages of their own. */
  readonly years: readonly { readonly url: string }[];
  readonly time: TimeJson;
  readonly namedWith: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly articles: number;
    /** Absolute: the pair's page, or the block that names both. */
    readonly evidence: string;
  }[];
}

/** The same at the address of a former id. */
export interface MovedJson {
  /** Absolute. */
  readonly movedTo: string;
}

/** All of an entity's articles over time, in the unit in which its page draws them. */
export interface TimeJson {
  readonly unit: TimeUnit;
  /** Of the days, months, … that have articles, oldest first. */
  readonly bars: readonly {
    /** `1987-04-01`, `1987-04`, `1987`, `198X` or `19XX` */
    readonly key: string;
    /** How often they name it. */
    readonly mentions: number;
    /** Ids. */
    readonly articles: readonly string[];
  }[];
  /** The ids of those that are not dated so precisely. */
  readonly undated: readonly string[];
}
