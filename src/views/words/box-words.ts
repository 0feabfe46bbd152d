/** The facts about an archive that its box tells to somebody who finds it. */
export interface BoxFacts {
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  /** "28 November 2026" */
  readonly day: string;
  readonly program: string;
  readonly node: string;
  readonly rights: readonly string[];
  readonly contact?: string;
}

/** The texts of the file that explains a box of an archive. */
export interface BoxWords {
  readonly title: string;
  /** Headings with their paragraphs. */
  readonly sections: (
    facts: BoxFacts,
  ) => readonly { readonly heading: string; readonly texts: readonly string[] }[];
  /** The name of the folder of the site in a description of the box. */
  readonly site: string;
  /** The name of the folder of the archive in a description of the box. */
  readonly archive: string;
  readonly noRights: string;
}
