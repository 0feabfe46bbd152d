import type { Archive, Article } from '../../../archive/archive.ts';
import type { Download, Link } from '../../base/link.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';
import { hasSubjectFiles, type SubjectFile, subjectFiles } from './subject-files.ts';

/** What a reader can do with the articles of an entity or a topic. */
export interface SubjectActions {
  /** "Search these 138 articles"; left out where there is none. */
  readonly search?: Link;
  /** The feed. */
  readonly follow: Link;
  readonly downloads: readonly Download[];
  /** The citation of the only article. */
  readonly cite?: Link;
  /** The address to share, absolute. */
  readonly url: string;
}

/**
 * @param page the path of the page
 * @param id by which the files are named
 * @param query finds the articles in the search
 */
export function subjectActions(
  archive: Archive,
  urls: Urls,
  {
    page,
    id,
    query,
    articles,
  }: {
    readonly page: string;
    readonly id: string;
    readonly query: string;
    readonly articles: readonly Article[];
  },
): SubjectActions {
  const words = wordsOf(archive.site.language);
  const [first] = articles;
  const search = urls.search(query);
  return {
    search: first && { text: words.searchThese(articles.length), href: search },
    follow: { text: words.labels.follow, href: urls.feed(page) },
    downloads: hasSubjectFiles(articles)
      ? downloadsOf(page, id, subjectFiles)
      : articles.length > 1
        ? searchDownloads(search)
        : [],
    cite:
      articles.length === 1
        ? { text: words.labels.cite, href: `${urls.article(first!.id)}#cite` }
        : undefined,
    url: urls.absolute(page),
  };
}

/** Returns links to a search that saves its results on arrival, in place of files: see download-results.ts. */
function searchDownloads(search: string): Download[] {
  return subjectFiles.map(({ title, format }) => ({ text: title, href: `${search}#download=${format}` }));
}

/** @param id by which they are named once they are saved */
export function downloadsOf(page: string, id: string, files: readonly SubjectFile[]): Download[] {
  return files.map(({ name, title }) => ({
    text: title,
    href: page + name,
    name: `${id}${name.slice(name.lastIndexOf('.'))}`,
  }));
}
