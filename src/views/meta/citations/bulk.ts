import { once } from '../../../shared/base/once.ts';
import type { CitationDate, CitationPart, CitedArticle } from '../../../shared/base/cited-article.ts';
import { biblatex, bibtex } from './bibtex.ts';
import type { CitationFormatName } from './citation-formats.ts';
import { csl, cslItem } from './csl.ts';
import { ris } from './ris.ts';

// Cached, because an article is in the files of its day and of several entities and topics.
const bibtexOf = once(bibtex);
const biblatexOf = once(biblatex);
const risOf = once(ris);
const cslOf = once(cslItem);

/** Writes a file with the citations of articles, in their order. */
export function writeCitations(format: CitationFormatName, cited: readonly CitedArticle[]): string {
  switch (format) {
    case 'bibtex':
      return cited.map(bibtexOf).join('\n');
    case 'biblatex':
      return cited.map(biblatexOf).join('\n');
    case 'ris':
      return cited.map(risOf).join('');
    case 'csl':
      return csl(cited.map(cslOf));
  }
}

/**
 * Returns the citation fields that lists of articles for the browser do not have; without the date if EDTF
 * says the same.
 */
export function citationPart(cited: CitedArticle): CitationPart {
  const { authors, publication, edtf, edition, page, abstract, note, revision } = cited;
  const issued = plainDate(edtf) ? undefined : cited.issued;
  return {
    ...(authors.length > 0 && { authors }),
    publication,
    issued,
    edition,
    page,
    abstract,
    note,
    revision,
  };
}

/**
 * Restores a cited article from its citation fields.
 *
 * @param known the other fields, from a list of articles
 */
export function fromCitationPart(
  part: CitationPart,
  known: Omit<CitedArticle, keyof CitationPart | 'container'>,
): CitedArticle {
  const { authors = [], publication, issued = plainDate(known.edtf) } = part;
  const edtf = issued && known.edtf;
  return { ...known, ...part, edtf, issued, authors, container: publication ?? known.archive };
}

/** Returns the date of an EDTF text that is a year, month, day or time; undefined for any other. */
function plainDate(edtf: string | undefined): CitationDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d)(?:T.*)?)?)?$/.exec(edtf ?? '') ?? [];
  if (!year) return undefined;
  return {
    year: year.replace(/^0+(?=\d)/, ''),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
    circa: false,
  };
}
