/** The words for dates in a language that Intl does not have. Arguments are formatted already. */
export interface DateWords {
  readonly undated: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** @param year the first year of the decade, in the digits of the language */
  readonly decade: (year: string) => string;
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  readonly season: (season: string, year: string) => string;
  readonly range: (first: string, last: string) => string;
}

/** Where a language wants another text than Intl’s. */
export interface DateRules {
  /** Whether both dates of a range are written in full, because Intl does not write ranges well. */
  readonly ownRanges?: boolean;
  /** Corrects what Intl writes. */
  readonly amend?: (text: string) => string;
}
