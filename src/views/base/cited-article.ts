/** What every style of citation says of an article, each in its own way. */
export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly CitedAuthor[];
  /** The paper that printed the text; left out where the text is not the original, or its publisher is unknown. */
  readonly publication?: string;
  /** What it is read in: the paper, else the archive. */
  readonly container: string;
  /** As biblatex reads it; left out where undated. */
  readonly edtf?: string;
  /** The date as styles print it; left out where nothing is known. */
  readonly issued?: CitationDate;
  readonly section?: string;
  readonly edition?: string;
  readonly page?: string;
  readonly archive: string;
  readonly url: string;
  readonly language: string;
  readonly abstract?: string;
  /** What the text is where it is not the original, without a full stop. */
  readonly note?: string;
}

/** The part of it that nothing else says where articles are listed for the browser; absent fields are absent. */
export type CitationPart = Partial<
  Pick<CitedArticle, 'authors' | 'publication' | 'issued' | 'edition' | 'page' | 'abstract' | 'note'>
>;

/** Who is cited: a person by the parts of the name, or anybody whole. */
export type CitedAuthor = PersonAuthor | WholeAuthor;

export interface PersonAuthor {
  readonly type: 'person';
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
  /** Whether it is spoken and filed with the family name first, without a comma. */
  readonly familyFirst?: boolean;
}

/** An organization, a desk, or a person whose name is not divided. */
export interface WholeAuthor {
  readonly type: 'whole';
  readonly name: string;
}

/** A date as styles of citation print it. */
export interface CitationDate {
  /** As far as they are known; none where `literal` says it. */
  readonly year?: string;
  /** 1 to 12 */
  readonly month?: number;
  readonly day?: number;
  /** A span in words: "1920s". */
  readonly literal?: string;
  /** Approximate or uncertain. */
  readonly circa: boolean;
}
