import type { Archive } from '../../archive/archive.ts';
import { browseLinks } from '../frame/browse.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { CountedLink, Link } from '../base/link.ts';
import type { Urls } from '../base/urls.ts';
import type { SearchHelp } from '../words/search-help.ts';
import { wordsOf } from '../words/words-of.ts';

/** `/search/`: what stands there before, or without, JavaScript. */
export interface SearchView {
  readonly frame: Frame;
  readonly title: string;
  /** Where a list of names is searched. */
  readonly listSearch: Link;
  /** "Searching needs JavaScript. Without it, the archive can be browsed:" */
  readonly noScript: string;
  readonly browse: readonly CountedLink[];
  readonly help: SearchHelp;
}

export function searchView(archive: Archive, urls: Urls): SearchView {
  const words = wordsOf(archive.site.language);
  const { pages } = words;
  return {
    frame: makeFrame(archive, urls, {
      path: urls.search(),
      title: pages.search,
      description: words.searchArticles(archive.articles.length),
      robots: 'noindex',
    }),
    title: pages.search,
    listSearch: { text: pages.listSearchLink, href: urls.listSearch() },
    noScript: pages.noScript,
    browse: browseLinks(archive, urls),
    help: pages.searchHelp,
  };
}
