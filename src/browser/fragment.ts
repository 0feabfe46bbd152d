/** One document, as the index keeps it. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors: readonly Anchor[];
}

export interface Anchor {
  readonly id: string;
  readonly text?: string;
  /** The text as it is written, where the index has it otherwise. */
  readonly title?: string | null;
  /** The word of the document that it stands before. */
  readonly location: number;
}
