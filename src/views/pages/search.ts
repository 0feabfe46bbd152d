import type { Archive } from '../../archive/archive.ts';
import { browseLinks } from '../frame/browse.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { CountedLink, Link } from '../base/link.ts';
import type { Urls } from '../base/urls.ts';
import { searchHelpKeys } from '../words/search-help.ts';
import { searchExamples } from '../parts/articles/search-examples.ts';
import { wordsOf } from '../words/words-of.ts';

/** `/search/`: its state before or without JavaScript. */
export interface SearchView {
  readonly frame: Frame;
  readonly title: string;
  /** The link to the list search. */
  readonly listSearch: Link;
  /** "Searching needs JavaScript. Without it, the archive can be browsed:" */
  readonly noScript: string;
  readonly browse: readonly CountedLink[];
  readonly help: SearchTips;
  /** The address of the months with missing issues, as JSON, if the archive knows of any: see gap-table.ts. */
  readonly gapsHref?: string;
}

/** The search tips, with example queries that all find something. */
export interface SearchTips {
  readonly title: string;
  readonly rows: readonly (readonly [example: string, meaning: string])[];
  /** A note on the archive’s languages without a stemmer. */
  readonly note: string | undefined;
}

/**
 * Builds the search page.
 *
 * @param hasStemmer whether a search in a language also finds inflected forms
 */
export function searchView(
  archive: Archive,
  urls: Urls,
  hasStemmer: (language: string) => boolean,
): SearchView {
  const words = wordsOf(archive.site.language);
  const { pages } = words;
  return {
    frame: makeFrame(archive, urls, {
      path: urls.search(),
      title: pages.search,
      description: words.searchArticles(archive.size),
      robots: 'noindex',
    }),
    title: pages.search,
    listSearch: { text: pages.listSearchLink, href: urls.listSearch() },
    noScript: pages.noScript,
    browse: browseLinks(archive, urls),
    help: searchTips(archive, hasStemmer),
    ...(archive.site.coverage && { gapsHref: urls.gapTable() }),
  };
}

function searchTips(archive: Archive, hasStemmer: (language: string) => boolean): SearchTips {
  const { language } = archive.site;
  const { title, meanings, noStemmer } = wordsOf(language).pages.searchHelp;
  const examples = searchExamples(archive);
  const languages = new Set([language, ...archive.articles.map((article) => article.language)]);
  const names = new Intl.DisplayNames(language, { type: 'language' });
  const without = [...languages]
    .filter((code) => !hasStemmer(code))
    .map((code) => names.of(code) ?? code)
    .toSorted();
  return {
    title,
    rows: searchHelpKeys.flatMap((key) => {
      const example = examples[key];
      return !example ? [] : [[example, meanings[key]] as const];
    }),
    note: without.length > 0 ? noStemmer(without) : undefined,
  };
}
