/** A form among the words of an archive; see `PackedForm`. */
export interface ArchiveForm {
  readonly form: string;
  readonly frequency: number;
}

/** The words of an archive, by which a search finds out which words are kin. */
export interface ArchiveWords {
  /** Returns the folded forms that end with some letters. */
  readonly ending: (letters: string) => Promise<readonly ArchiveForm[]>;
  /** Whether a folded form, or another of its stem, stands in the archive. */
  readonly has: (form: string) => Promise<boolean>;
}

/** Returns other folded forms of the archive that are also found by a folded form: compounds, or forms that only may be of the same word. */
export type FindKin = (form: string, archive: ArchiveWords) => Promise<readonly string[]>;
