// The part of Pagefind's JavaScript API that the search page uses (https://pagefind.app/docs/api/).

export interface Pagefind {
  options(options: {
    readonly baseUrl: string;
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
  }): Promise<void>;
  init(): Promise<void>;
  /** @param term null for all documents; in quotation marks: its stems in a row */
  search(term: string | null): Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Where the matches lie, counted in words of the document. */
  readonly words: readonly number[];
  data(): Promise<Fragment>;
}

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
