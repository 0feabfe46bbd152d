import type { Archive, Article } from '../../../archive/archive.ts';
import type { Download, Link } from '../../../shared/base/link.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';
import { hasSubjectFiles, type SubjectFile, subjectFiles } from './subject-files.ts';

/** The actions for the articles of an entity or a topic. */
export interface SubjectActions {
  /** "Search these 138 articles"; undefined if there are none. */
  readonly search?: Link;
  /** The feed. */
  readonly follow: Link;
  readonly downloads: readonly Download[];
  /** Its articles to print or to take along; undefined if there are none. */
  readonly dossier?: Link;
  /** The citation of the only article. */
  readonly cite?: Link;
  /** The absolute URL to share. */
  readonly url: string;
}

/**
 * Builds the actions of a subject’s page.
 *
 * @param page the path of the page
 * @param id the base name of downloaded files
 * @param query a search query that finds the same articles
 * @param dossier the address of the dossier
 */
export function subjectActions(
  archive: Archive,
  urls: Urls,
  {
    page,
    id,
    query,
    dossier,
    articles,
  }: {
    readonly page: string;
    readonly id: string;
    readonly query: string;
    readonly dossier: string;
    readonly articles: readonly Article[];
  },
): SubjectActions {
  const words = wordsOf(archive.site);
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
    dossier: first && { text: words.labels.dossier, href: dossier },
    cite:
      articles.length === 1
        ? { text: words.labels.cite, href: `${urls.article(first!.id)}#cite` }
        : undefined,
    url: urls.absolute(page),
  };
}

/** Returns links to a search that saves its results on arrival, in place of files: see download-panel.ts. */
function searchDownloads(search: string): Download[] {
  return subjectFiles.map(({ title, format }) => ({ text: title, href: `${search}#download=${format}` }));
}

/**
 * Returns links to the files beside a page.
 *
 * @param page the path of the page
 * @param id the base name of downloaded files
 */
export function downloadsOf(page: string, id: string, files: readonly SubjectFile[]): Download[] {
  return files.map(({ name, title }) => ({
    text: title,
    href: page + name,
    name: `${id}${name.slice(name.lastIndexOf('.'))}`,
  }));
}
