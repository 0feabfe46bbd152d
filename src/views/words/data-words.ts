import type { ReleaseChange } from '../../schema/releases.ts';

/** Descriptions of the data files. */
export interface DataWords {
  readonly articles: (period: string) => string;
  readonly undatedArticles: string;
  /** What each kind of file contains and what it is for, as sentences. */
  readonly files: Readonly<Record<DataFileKind, DataFileWords>>;
  /** The heading of the files whose fields are those of a file above, and a sentence that names it. */
  readonly otherYears: string;
  readonly likeAbove: (name: string) => string;
  /** The summary above an example row. */
  readonly example: string;
  /** The digest in links to passages: its heading, its rule, and the summary above texts to test it with. */
  readonly passageDigest: {
    readonly title: string;
    readonly rule: string;
    readonly steps: readonly string[];
    readonly vectors: string;
  };
  /** The publications of the archive. */
  readonly releases: {
    readonly title: string;
    readonly note: string;
    /** The link to the feed, and its title. */
    readonly feed: string;
    readonly feedTitle: (archive: string) => string;
    readonly earlier: (count: number) => string;
    readonly program: (version: string) => string;
    /** "3 articles added" */
    readonly counts: Readonly<Record<ReleaseChange, (count: number) => string>>;
    readonly removed: (count: number) => string;
    readonly withheld: (count: number) => string;
    readonly uncompared: string;
    readonly unchanged: string;
    readonly more: (count: number) => string;
    readonly digest: string;
  };
  /** "License:" */
  readonly license: string;
  readonly citeArchive: string;
  /** The texts of the links to datapackage.json and CITATION.cff. */
  readonly descriptor: string;
  readonly citation: string;
  /** What the archive in a box is: the text after the link to it. */
  readonly box: string;
  /** What `/licenses.txt` is. */
  readonly licenses: string;
  /** The label and description of a record’s field. */
  readonly recordField: (record: DataRecord, name: string) => string;
  /** Descriptions of the other fields. */
  readonly fields: {
    readonly id: string;
    readonly address: string;
    readonly topicAddress: string;
    readonly earliest: string;
    readonly latest: string;
    readonly blocks: string;
    readonly mentions: string;
    readonly articleCount: string;
    readonly mentionCount: string;
    readonly sameAs: string;
    readonly topicArticles: string;
    readonly days: string;
    readonly sourcePublisher: string;
    readonly sourceTitle: string;
    readonly sourceUrl: string;
    readonly paragraphs: string;
    /** Descriptions of the columns of pairs.csv and mentions.csv, by name. */
    readonly pairs: Readonly<Record<string, string>>;
    readonly mentionRow: Readonly<Record<string, string>>;
  };
}

/** A kind of record in the data files. */
export type DataRecord = 'article' | 'entity' | 'topic';

/** A kind of data file; there is one `articles.jsonl` per year. */
export type DataFileKind =
  | 'articles.jsonl'
  | 'articles.csv'
  | 'entities.jsonl'
  | 'entities.csv'
  | 'pairs.csv'
  | 'mentions.csv'
  | 'topics.jsonl'
  | 'days.json';

export interface DataFileWords {
  readonly description: string;
  readonly purpose: string;
}
