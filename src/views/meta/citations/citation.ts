import type { Archive, Article } from '../../../archive/archive.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';
import { apa } from './apa.ts';
import { writeCitations } from './bulk.ts';
import { citationFormats, type CitationFormatName } from './citation-formats.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import type { StyleName } from './with-locator.ts';
import { citedOf } from './cited-article.ts';
import { mla } from './mla.ts';

/** The citations of an article. Each mentions if the text is not the original. */
export interface Citation {
  /** Plain text in the styles of manuals. */
  readonly styles: readonly CitationStyle[];
  /** Formats for reference managers, to copy or save. */
  readonly formats: readonly CitationFormat[];
}

export interface CitationStyle {
  readonly name: StyleName;
  /** "Chicago (note)" */
  readonly title: string;
  readonly text: string;
}

export interface CitationFormat {
  readonly format: CitationFormatName;
  readonly title: string;
  /** The file name, such as "letter.bib". */
  readonly file: string;
  readonly type: string;
  readonly text: string;
}

/** Returns the citation of an article in every style and format. */
export function citation(archive: Archive, urls: Urls, article: Article): Citation {
  const words = wordsOf(archive.site.language);
  const cited = citedOf(archive, urls, article);
  const { id } = article;
  return {
    styles: [
      { name: 'chicagoNote', title: words.labels.chicagoNote, text: chicagoNote(cited) },
      {
        name: 'chicagoBibliography',
        title: words.labels.chicagoBibliography,
        text: chicagoBibliography(cited),
      },
      { name: 'apa', title: 'APA', text: apa(cited) },
      { name: 'mla', title: 'MLA', text: mla(cited) },
    ],
    formats: (Object.keys(citationFormats) as CitationFormatName[]).map((format) => {
      const { title, extension, mediaType } = citationFormats[format];
      return {
        format,
        title,
        file: `${id}.${extension}`,
        type: mediaType,
        text: writeCitations(format, [cited]),
      };
    }),
  };
}
