import type { Archive, Article } from '../../../archive/archive.ts';
import type { EdtfDate } from '../../../schema/date.ts';
import { textNote } from '../text-note.ts';
import type { Urls } from '../../base/urls.ts';
import type { Words } from '../../words/words.ts';
import { type CitationDate, citationDate } from './citation-date.ts';
import { type CitedAuthor, citedAuthors } from './cited-author.ts';

/** What every style of citation says, each in its own way. */
export interface CitedArticle {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly CitedAuthor[];
  /** The paper that printed the text; left out where the text is not the original, or its publisher is unknown. */
  readonly publication?: string;
  /** What it is read in: the paper, else the archive. */
  readonly container: string;
  readonly date: EdtfDate;
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

/** Returns what is cited of an article. */
export function citedArticle(archive: Archive, urls: Urls, words: Words, article: Article): CitedArticle {
  const { data, id, language } = article;
  const source = data.text === 'original' ? data.source : undefined;
  return {
    id,
    title: data.title,
    authors: citedAuthors(archive, article),
    publication: source?.publisher,
    container: source?.publisher ?? archive.site.title,
    date: data.date,
    issued: citationDate(data.date, words.date),
    section: data.section,
    edition: source?.edition,
    page: source?.page,
    archive: archive.site.title,
    url: urls.absolute(urls.article(id)),
    language,
    abstract: data.standfirst,
    note: textNote(article, words)?.replace(/\.$/u, ''),
  };
}
