/** The table of one language. A text that is absent is shown in English. */
export interface Translation {
  /** A BCP 47 code, by which Intl formats numbers, dates and lists. */
  readonly language: string;
  /** The language in itself: "Deutsch" */
  readonly name: string;
  /** Who has reviewed it, and how to. */
  readonly review: string;
  /** Texts, and messages for what has arguments, by key. */
  readonly words: Readonly<Record<string, string>>;
}
