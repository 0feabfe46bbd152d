import type { CitedArticle } from '../../../shared/base/cited-article.ts';
import type { CitationWords } from '../../../shared/words/citation-words.ts';
import { apa } from './apa.ts';
import { citationPart, writeCitations } from './bulk.ts';
import { citationFormats, type CitationFormatName } from './citation-formats.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import { mla } from './mla.ts';
import type { StyleName } from './with-locator.ts';

/** A citation in a format for reference managers, to copy or save. */
export interface CitationFormat {
  readonly format: CitationFormatName;
  readonly title: string;
  /** The file name, such as "letter.bib". */
  readonly file: string;
  readonly type: string;
  readonly text: string;
}

/** Returns the citation of an article in every style of the manuals, as plain text. */
export function citationStyles(
  cited: CitedArticle,
  words: CitationWords,
): Readonly<Record<StyleName, string>> {
  return {
    chicagoNote: chicagoNote(cited, words),
    chicagoBibliography: chicagoBibliography(cited, words),
    apa: apa(cited, words),
    mla: mla(cited, words),
  };
}

/** Returns the citation of an article in every format. */
export function citationFiles(cited: CitedArticle): CitationFormat[] {
  return (Object.keys(citationFormats) as CitationFormatName[]).map((format) => {
    const { title, extension, mediaType } = citationFormats[format];
    const text = writeCitations(format, [cited]);
    return { format, title, file: `${cited.id}.${extension}`, type: mediaType, text };
  });
}

/**
 * Returns the facts for the citation of an article that its page does not give elsewhere, as JSON: see
 * cited-on-page.ts.
 *
 * @returns undefined if there are none
 */
export function citationData(cited: CitedArticle): string | undefined {
  const text = JSON.stringify({ ...citationPart(cited), abstract: undefined });
  return text === '{}' ? undefined : text;
}
