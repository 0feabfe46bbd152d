import type { Archive, Article } from '../../archive/archive.ts';
import type { EdtfDate } from '../../schema/date.ts';
import { bibtex } from './bibtex.ts';
import { isolate } from '../base/bidi.ts';
import { bylineNames } from './byline.ts';
import { csl } from './csl.ts';
import { ris } from './ris.ts';
import { textNote } from './text-note.ts';
import type { Urls } from '../base/urls.ts';
import { type Words, wordsOf } from '../words/words.ts';

/** How to cite it; each says so where the text is not the original. */
export interface Citation {
  /** Plain text. */
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON, the array that Zotero and Pandoc read. */
  readonly csl: string;
}

/** What every style of citation says, each in its own way. */
export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** The paper that printed the text; left out where the text is not the original, or its publisher is unknown. */
  readonly publication?: string;
  readonly date: EdtfDate;
  readonly section?: string;
  readonly edition?: string;
  readonly page?: string;
  readonly archive: string;
  readonly url: string;
  readonly language: string;
  readonly abstract?: string;
  /** What the text is where it is not the original. */
  readonly note?: string;
}

export function citation(archive: Archive, urls: Urls, article: Article): Citation {
  const words = wordsOf(archive.site.language);
  const cited = citedArticle(archive, urls, words, article);
  return { text: plainCitation(cited, words), bibtex: bibtex(cited), ris: ris(cited), csl: csl(cited) };
}

export function citedArticle(archive: Archive, urls: Urls, words: Words, article: Article): CitedArticle {
  const { data, id, language } = article;
  const source = data.text === 'original' ? data.source : undefined;
  return {
    id,
    title: data.title,
    authors: bylineNames(archive, article),
    publication: source?.publisher,
    date: data.date,
    section: data.section,
    edition: source?.edition,
    page: source?.page,
    archive: archive.site.title,
    url: urls.absolute(urls.article(id)),
    language,
    abstract: data.standfirst,
    note: textNote(article, words),
  };
}

/** `A. Writer and B. Writer, “Title”, The Paper, 19 June 2018, p. 3. The Backfile, https://… [Retold …]` */
function plainCitation(cited: CitedArticle, words: Words): string {
  const { authors, title, publication, date, page, archive, url, note } = cited;
  const parts = [
    words.list(authors.map(isolate)),
    `“${isolate(title)}”`,
    publication && isolate(publication),
    words.date(date),
    page && words.pages.printPage(page),
  ];
  return [`${parts.filter(Boolean).join(', ')}.`, `${isolate(archive)}, ${url}`, note && `[${note}]`]
    .filter(Boolean)
    .join(' ');
}
