import type { EntityId } from '../../schema/id.ts';
import type { TimeUnit } from './time-key.ts';

/** The part of an entity’s JSON representation that scripts read. */
export interface EntityJson {
  readonly id: EntityId;
  readonly name: string;
  readonly description?: string;
  /** The number of articles that list it, and of mentions in them. */
  readonly articles: number;
  readonly mentions: number;
  /** The years of the first day that its first article can mean, and of the last day that its last can; undefined if none is dated. */
  readonly first?: string;
  readonly last?: string;
  /** The years with their own pages. */
  readonly years: readonly { readonly url: string }[];
  readonly time: TimeJson;
  readonly namedWith: readonly {
    readonly id: EntityId;
    readonly name: string;
    readonly articles: number;
    /** An absolute URL: the pair’s page, or the block that names both. */
    readonly evidence: string;
  }[];
}

/** The part of a topic’s JSON representation that scripts read. */
export interface TopicJson {
  readonly id: string;
  readonly label: string;
  /** The number of articles. */
  readonly articles: number;
  /** The newest, newest first: all of them, unless the years have pages. */
  readonly newest: readonly { readonly id: string }[];
  /** The years with their own pages, newest first, and the undated. */
  readonly years: readonly { readonly url: string; readonly articles: number }[];
}

/** The JSON representation at the address of a former id. */
export interface MovedJson {
  /** An absolute URL. */
  readonly movedTo: string;
}

/** The JSON representation at the address of a record that was published and is absent at present. */
export interface AbsentJson {
  readonly id: string;
  readonly absent: true;
}

/** All articles of an entity over time, in the unit of the chart on its page. */
export interface TimeJson {
  readonly unit: TimeUnit;
  /** The days, months, … that have articles, oldest first. */
  readonly bars: readonly {
    /** `1987-04-01`, `1987-04`, `1987`, `198X` or `19XX` */
    readonly key: string;
    /** The number of mentions. */
    readonly mentions: number;
    /** Ids. */
    readonly articles: readonly string[];
  }[];
  /** The ids of less precisely dated articles. */
  readonly undated: readonly string[];
}
