import type { Archive, Article } from '../../../archive/archive.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import { chicagoBibliography, chicagoNote } from './chicago.ts';
import type { StyleName } from './cited-here.ts';
import { citedArticle } from './cited-article.ts';
import { csl, cslItem } from './csl.ts';
import { mla } from './mla.ts';
import { ris } from './ris.ts';

/** How to cite an article; each says so where the text is not the original. */
export interface Citation {
  /** Plain text, by the style's manual. */
  readonly styles: readonly CitationStyle[];
  /** For programs, to copy or to save. */
  readonly formats: readonly CitationFormat[];
}

export interface CitationStyle {
  readonly name: StyleName;
  /** "Chicago (note)" */
  readonly title: string;
  readonly text: string;
}

export interface CitationFormat {
  readonly title: string;
  /** The name of the file to save, "letter.bib". */
  readonly file: string;
  readonly type: string;
  readonly text: string;
}

/** Returns the citation of an article in every style and format. */
export function citation(archive: Archive, urls: Urls, article: Article): Citation {
  const words = wordsOf(archive.site.language);
  const cited = citedArticle(archive, urls, words, article);
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
    formats: [
      { title: 'BibTeX', file: `${id}.bib`, type: 'application/x-bibtex', text: bibtex(cited) },
      { title: 'RIS', file: `${id}.ris`, type: 'application/x-research-info-systems', text: ris(cited) },
      {
        title: 'CSL-JSON',
        file: `${id}.json`,
        type: 'application/vnd.citationstyles.csl+json',
        text: csl([cslItem(cited)]),
      },
    ],
  };
}
