import type { Ground } from '../../schema/withheld.ts';

/** The texts of the list of corrections and removals. */
export interface CorrectionsWords {
  readonly title: string;
  /** The heading of the list below the page of the keeper. */
  readonly list: string;
  /** "12 corrections and removals", "no corrections or removals yet" */
  readonly summary: (count: number) => string;
  readonly description: string;
  readonly undated: string;
  readonly types: Readonly<Record<'correction' | 'withdrawn' | 'withheld', string>>;
  /** "By order of a court"; empty where nothing is stated. */
  readonly ground: (ground: Ground) => string;
  /** "An article was taken down", where its title is not kept. */
  readonly article: string;
  /** "A name has been withheld" */
  readonly name: string;
  /** "Correction: The last ferry", in a feed */
  readonly entry: (type: string, title: string) => string;
  readonly years: string;
}
