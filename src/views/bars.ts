/** One bar, or one row of the table that says the same. */
export interface Bar {
  /** "2018", "June 2018", "19 June 2018", "the 1920s". */
  readonly label: string;
  /** Its front, where it has one; a gap (count 0) has none. */
  readonly href?: string;
  /** Of articles. */
  readonly count: number;
  /** "three articles" */
  readonly countText: string;
}

/** Articles over time: evenly spaced bars with the gaps filled, about 80 at most. */
export interface BarsView {
  /** What the picture shows, for its caption or accessible name: "Articles a month, June 2018 to May 2019". */
  readonly caption: string;
  readonly unit: 'day' | 'month' | 'year' | 'decade' | 'century';
  /** The labels at the ends of the axis; the same where there is one bar. */
  readonly first: string;
  readonly last: string;
  /** The highest count, for the scale. */
  readonly most: number;
  /** Empty where nothing is dated precisely enough. */
  readonly bars: readonly Bar[];
  /** "two more articles are undated", where some are in no bar. */
  readonly note?: string;
}
