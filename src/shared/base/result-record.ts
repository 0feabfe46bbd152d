import type { CitationPart } from './cited-article.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';

/** The exportable data of a document in the search index. Entities and topics are given by id. */
export interface ResultRecord {
  readonly kind: 'article' | EntityKind;
  readonly id: string;
  readonly title: string;
  /** Its position among all articles, oldest first; undefined for an entity. */
  readonly place?: number;
  /** The original EDTF; undefined for an entity. */
  readonly date?: string;
  readonly byline?: readonly string[];
  readonly section?: string;
  readonly language?: string;
  readonly entities?: readonly string[];
  readonly topics?: readonly string[];
  /** Further facts for its citation; undefined for an entity. */
  readonly cited?: CitationPart;
}

/** One file of records, in the order of the index. */
export interface ResultRecords {
  readonly records: readonly ResultRecord[];
  /** The names of its entities and the labels of its topics, by id. */
  readonly entities: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
  /** The title of the archive, for citations. */
  readonly archive: string;
}

/** The number of documents in a file. */
export const recordsInFile = 250;
