/** The facts about an article that citation styles use. */
export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly CitedAuthor[];
  /**
   * The paper that printed the text; undefined if the text is not the original, or its publisher is unknown.
   */
  readonly publication?: string;
  /** The paper, or else the archive. */
  readonly container: string;
  /** For biblatex; undefined if undated. */
  readonly edtf?: string;
  /** The date for styles; undefined if nothing is known. */
  readonly issued?: CitationDate;
  readonly section?: string;
  readonly edition?: string;
  readonly page?: string;
  readonly archive: string;
  readonly url: string;
  readonly language: string;
  readonly abstract?: string;
  /** What the text is if it is not the original, without a full stop. */
  readonly note?: string;
  /** Since when it has had its present text, if that is not the first one: "Revision of 3 June 2020" */
  readonly revision?: string;
}

/** The fields that are not part of other lists of articles for the browser; missing fields are absent. */
export type CitationPart = Partial<
  Pick<
    CitedArticle,
    'authors' | 'publication' | 'issued' | 'edition' | 'page' | 'abstract' | 'note' | 'revision'
  >
>;

/** A cited author: a person with the parts of the name, or a whole name. */
export type CitedAuthor = PersonAuthor | WholeAuthor;

export interface PersonAuthor {
  readonly type: 'person';
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
  /** Whether the family name comes first in speech and filing, without a comma. */
  readonly familyFirst?: boolean;
}

/** An organization, a desk, or a person whose name is not split. */
export interface WholeAuthor {
  readonly type: 'whole';
  readonly name: string;
}

/** A date for citation styles. */
export interface CitationDate {
  /** As far as known; undefined if `literal` is set. */
  readonly year?: string;
  /** 1 to 12 */
  readonly month?: number;
  readonly day?: number;
  /** A range in words: "1920s". */
  readonly literal?: string;
  /** Approximate or uncertain. */
  readonly circa: boolean;
}
