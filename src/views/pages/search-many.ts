import type { Archive } from '../../archive/archive.ts';
import { browseLinks } from '../frame/browse.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { CountedLink } from '../base/link.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** `/search/many/`: what stands there before, or without, JavaScript. */
export interface SearchManyView {
  readonly frame: Frame;
  readonly title: string;
  /** What can be done here. */
  readonly note: string;
  readonly noScript: string;
  readonly browse: readonly CountedLink[];
}

export function searchManyView(archive: Archive, urls: Urls): SearchManyView {
  const { pages } = wordsOf(archive.site.language);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.searchMany(),
      title: pages.searchMany,
      description: pages.searchManyNote,
      robots: 'noindex',
      trail: [{ text: pages.search, href: urls.search() }],
    }),
    title: pages.searchMany,
    note: pages.searchManyNote,
    noScript: pages.noScript,
    browse: browseLinks(archive, urls),
  };
}
