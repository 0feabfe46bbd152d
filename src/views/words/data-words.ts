/** What the files of the data hold. */
export interface DataWords {
  readonly articles: (period: string) => string;
  readonly undatedArticles: string;
  readonly entities: string;
  readonly entitiesCsv: string;
  readonly topics: string;
  readonly days: string;
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
  };
}

/** A kind of record that data files have. */
export type DataRecord = 'article' | 'entity' | 'topic';
