/** How to search. */
export interface SearchHelp {
  readonly title: string;
  /** A query, and what it asks for. */
  readonly rows: readonly (readonly [example: string, meaning: string])[];
}
