import type { Archive, Article } from '../../../archive/archive.ts';
import { originalSource } from '../../../shared/base/printed-source.ts';
import { textNote } from '../text-note.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import type { Words } from '../../../shared/words/words.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';
import { once, onceForBoth } from '../../../shared/base/once.ts';
import { citationDate } from './citation-date.ts';
import { citedAuthors } from './cited-author.ts';
import type { CitedArticle } from '../../../shared/base/cited-article.ts';

function citedArticle(archive: Archive, urls: Urls, words: Words, article: Article): CitedArticle {
  const { data, id, language } = article;
  const source = originalSource(archive, article);
  return {
    id,
    title: data.title,
    authors: citedAuthors(archive, article),
    publication: source?.publisher,
    container: source?.publisher ?? archive.site.title,
    edtf: data.date.precision === 'undated' ? undefined : data.date.edtf,
    issued: citationDate(data.date, words.date),
    section: data.section,
    edition: source?.edition,
    page: source?.page,
    archive: archive.site.title,
    url: urls.absolute(urls.article(id)),
    language,
    abstract: data.standfirst,
    note: textNote(archive, article)?.replace(/\.$/u, ''),
  };
}

/** Returns the facts about an article that citations use. */
export const citedOf = (archive: Archive, urls: Urls, article: Article): CitedArticle =>
  citedInArchive(archive, urls)(article);

const citedInArchive = onceForBoth((archive: Archive, urls: Urls) => {
  const words = wordsOf(archive.site);
  return once((article: Article) => citedArticle(archive, urls, words, article));
});
