/** An occurrence of a withheld form in a text, in UTF-16 units. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  /** The form that it is one of. */
  readonly form: string;
  /** The place of its first word among the words of the text, without a title before it. */
  readonly index: number;
  /** The number of its words. */
  readonly length: number;
  /** Whether it is a whole sentence, which is withheld with the name. */
  readonly isSentence?: boolean;
}
