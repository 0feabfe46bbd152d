/** The texts of the map of places. */
export interface MapWords {
  readonly title: string;
  /** "12 places, mentioned in 34 articles" */
  readonly summary: (places: number, articles: number) => string;
  /** Explains the circles. */
  readonly note: string;
  /** "Shows the 250 places with the most articles, of 312." */
  readonly onlyLargest: (shown: number, places: number) => string;
  /** "3 places without coordinates are left out." */
  readonly without: (places: number) => string;
  /** The description of the picture for screen readers. */
  readonly picture: string;
  readonly skip: string;
  /** The labels of the controls for a band of years. */
  readonly firstYear: string;
  readonly lastYear: string;
  /** The column headings of the table. */
  readonly place: string;
  readonly articles: string;
  readonly coordinates: string;
  /** The source of the outlines. */
  readonly credit: string;
  /** "64.1° N, 21.9° W" */
  readonly position: (latitude: number, longitude: number) => string;
  /** "Where Iceland is" */
  readonly of: (name: string) => string;
  /** The link from a place to the map of all places. */
  readonly all: string;
}
