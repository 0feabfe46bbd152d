import type { FormFinder } from '../forms/find-forms.ts';

/** How the forms of a name are replaced in a text. */
export interface Withholding {
  readonly finder: FormFinder;
  /** The words that stand instead. */
  readonly words: string;
  /** The number for the marks; without it, words are replaced without a mark, as in a page or in front matter. */
  readonly number?: string;
  /** The entity whose manual links become plain text. */
  readonly entity?: string | undefined;
  /** The ids of series that keep their title, since others share them. */
  readonly keptSeries?: ReadonlySet<string>;
}
