/** The texts of the pages with which a new archive begins, in Markdown. Links lead to the other pages of the archive. */
export interface FirstPagesWords {
  readonly about: {
    readonly title: string;
    readonly description: string;
    readonly use: string;
    /** A heading. */
    readonly citing: string;
    readonly cite: string;
    /** A heading. */
    readonly mistakes: string;
    readonly tellUs: string;
    /** A heading. */
    readonly privacy: string;
    readonly noTrackers: string;
  };
  readonly contact: {
    readonly title: string;
    readonly description: string;
    readonly address: string;
    /** A heading. */
    readonly helpful: string;
    readonly facts: readonly string[];
    readonly decision: string;
  };
  readonly policy: {
    readonly title: string;
    readonly description: string;
    readonly purpose: string;
    /** A heading. */
    readonly corrections: string;
    readonly notes: string;
    /** A heading. */
    readonly aboutYou: string;
    /** Ends with what introduces the list of {@link ways}. */
    readonly weighing: string;
    readonly ways: readonly string[];
    readonly courts: string;
    /** A heading. */
    readonly staying: string;
    readonly stays: string;
    /** A heading. */
    readonly asking: string;
    readonly ask: string;
  };
}
