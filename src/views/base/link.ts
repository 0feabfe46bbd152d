/** Something to click: `href` is a path that begins with the base, or an absolute URL of another site. */
export interface Link {
  readonly text: string;
  readonly href: string;
}

/** Text that is a link where it has somewhere to lead. */
export interface MaybeLink extends Foreign {
  readonly text: string;
  readonly href?: string;
}

/** What may be said in another language than the page's; left out where it is not. */
export interface Foreign {
  /** A BCP 47 code. */
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A link with a number beside it; `countText` says the number in words ("12 articles"). */
export interface CountedLink extends Link {
  readonly count: number;
  readonly countText: string;
}

/** A link to what lies before or after: `text` is "earlier", `title` says what is there. */
export interface StepLink extends Link {
  readonly title: string;
}

/** A piece of a sentence; what is `marked` is the name that the sentence was chosen for. */
export interface QuotePart {
  readonly text: string;
  readonly marked: boolean;
}

/** A date as readers see it, and for `<time datetime>` where HTML can say it. */
export interface DateText extends Foreign {
  readonly text: string;
  /** `2018-06-19`, `2018-06`, `2018` or a time with its offset; left out where the date is anything vaguer or qualified. */
  readonly dateTime?: string;
}

/** A file to save. */
export interface Download extends Link {
  /** What it is saved as. */
  readonly name: string;
}
