import type { Archive, Article } from '../../../archive/archive.ts';
import { bibtex } from './bibtex.ts';
import { isolate } from '../../base/bidi.ts';
import { type CitedArticle, citedArticle } from './cited-article.ts';
import { csl } from './csl.ts';
import { ris } from './ris.ts';
import type { Urls } from '../../base/urls.ts';
import type { Words } from '../../words/words.ts';
import { wordsOf } from '../../words/words-of.ts';

/** How to cite it; each says so where the text is not the original. */
export interface Citation {
  /** Plain text. */
  readonly text: string;
  readonly bibtex: string;
  readonly ris: string;
  /** CSL-JSON, the array that Zotero and Pandoc read. */
  readonly csl: string;
}

export function citation(archive: Archive, urls: Urls, article: Article): Citation {
  const words = wordsOf(archive.site.language);
  const cited = citedArticle(archive, urls, words, article);
  return { text: plainCitation(cited, words), bibtex: bibtex(cited), ris: ris(cited), csl: csl(cited) };
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
