/** What the files of the data hold. */
export interface DataWords {
  readonly articles: (period: string) => string;
  readonly undatedArticles: string;
  /** What each kind of file holds, and what one does with it: sentences. */
  readonly files: Readonly<Record<DataFileKind, DataFileWords>>;
  /** The heading of the files whose fields are those of a file above, and a sentence that names it. */
  readonly otherYears: string;
  readonly likeAbove: (name: string) => string;
  /** The heads of the disclosures of a file. */
  readonly example: string;
  /** "License:" */
  readonly license: string;
  readonly citeArchive: string;
  /** What the links to datapackage.json and CITATION.cff say. */
  readonly descriptor: string;
  readonly citation: string;
  /** What a field of a record is: its label, and what the schema says of it. */
  readonly recordField: (record: DataRecord, name: string) => string;
  /** What the other fields of the files are. */
  readonly fields: {
    readonly id: string;
    readonly address: string;
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
    /** The columns of pairs.csv and of mentions.csv, by their names. */
    readonly pairs: Readonly<Record<string, string>>;
    readonly mentionRow: Readonly<Record<string, string>>;
  };
}

/** A kind of record that data files have. */
export type DataRecord = 'article' | 'entity' | 'topic';

/** The files of the data; the articles' JSON Lines are one for each year. */
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
