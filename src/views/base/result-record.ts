import type { CitationPart } from './cited-article.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';

/** What can be taken along of a document of the search index. Entities and topics are named by id. */
export interface ResultRecord {
  readonly kind: 'article' | EntityKind;
  readonly id: string;
  readonly title: string;
  /** Its place among all articles, the oldest first; absent for an entity. */
  readonly place?: number;
  /** EDTF, as it is written; absent for an entity. */
  readonly date?: string;
  readonly byline?: readonly string[];
  readonly section?: string;
  readonly language?: string;
  readonly entities?: readonly string[];
  readonly topics?: readonly string[];
  /** What its citation says besides; absent for an entity. */
  readonly cited?: CitationPart;
}

/** One file of them, in the order of the index. */
export interface ResultRecords {
  readonly records: readonly ResultRecord[];
  /** The names of the entities and the labels of the topics in it, by id. */
  readonly entities: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
  /** The title of the archive, which citations name. */
  readonly archive: string;
}

/** Documents a file. */
export const recordsInFile = 250;
