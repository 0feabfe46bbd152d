import type { Link } from './link.ts';

/** The links of the header and the footer: the same object on every page of an archive. */
export interface Navigation {
  /** The archive's name, leading to its front. */
  readonly home: Link;
  /** Dates, People, Organizations, Places, Topics: only what there is. */
  readonly header: readonly Link[];
  /** The archive's own pages, all entities, the data, the feed. */
  readonly footer: readonly Link[];
  readonly search: SearchBox;
  /** "Kept by …", the rights in the archive's own texts, and where readers write. */
  readonly publisher?: string;
  readonly rights?: string;
  readonly contact?: Link;
}

/** A GET form with one field named `q`. */
export interface SearchBox {
  readonly action: string;
  readonly label: string;
  /** "Search 12 articles" */
  readonly placeholder: string;
}
