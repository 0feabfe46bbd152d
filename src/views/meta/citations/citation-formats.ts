/** A file format that reference managers import. */
export type CitationFormatName = 'bibtex' | 'biblatex' | 'ris' | 'csl';

interface FormatFacts {
  readonly title: string;
  /** The file extension, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
}

export const citationFormats: Readonly<Record<CitationFormatName, FormatFacts>> = {
  bibtex: { title: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex' },
  biblatex: { title: 'BibLaTeX', extension: 'biblatex.bib', mediaType: 'application/x-bibtex' },
  ris: { title: 'RIS', extension: 'ris', mediaType: 'application/x-research-info-systems' },
  csl: { title: 'CSL-JSON', extension: 'json', mediaType: 'application/vnd.citationstyles.csl+json' },
};
