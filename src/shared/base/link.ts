/** A link; `href` is a path that begins with the base, or an absolute URL of another site. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A text that is a link if it has a target. */
export interface MaybeLink extends Foreign {
  readonly text: string;
  readonly href?: string;
}

/** Text that may be in another language than the page; undefined if not. */
export interface Foreign {
  /** A BCP 47 code. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A link with a number; `countText` is the number in words ("12 articles"). */
export interface CountedLink extends Link {
  readonly count: number;
  readonly countText: string;
  /** `count` as shown: "1,200", or "250+" if it was rounded down. */
  readonly figure: string;
}

/** A text with a number that is a link if it has a target. */
export type MaybeCountedLink = MaybeLink & Omit<CountedLink, keyof Link>;

/** A link to the previous or next item: `text` is "earlier", `title` names the target. */
export interface StepLink extends Link {
  readonly title: string;
}

/** A part of a sentence; `marked` is the name for which the sentence was chosen. */
export interface QuotePart {
  readonly text: string;
  readonly marked: boolean;
}

/** A date for readers, and for `<time datetime>` if HTML can express it. */
export interface DateText extends Foreign {
  readonly text: string;
  /**
   * `2018-06-19`, `2018-06`, `2018` or a time with its offset; undefined if the date is less precise or
   * qualified.
   */
  readonly dateTime?: string;
}

/** A file to download. */
export interface Download extends Link {
  /** The file name; undefined if the link leads to the search, which writes the file. */
  readonly name?: string;
}
