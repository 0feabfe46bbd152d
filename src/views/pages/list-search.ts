import type { Archive } from '../../archive/archive.ts';
import { browseLinks } from '../frame/browse.ts';
import { makeTool, type ToolView } from '../frame/frame.ts';
import type { CountedLink } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/search/many/`, the list search: its state before or without JavaScript. */
export interface ListSearchView extends ToolView {
  readonly noScript: string;
  readonly browse: readonly CountedLink[];
}

/** Builds the page of the list search. */
export function listSearchView(archive: Archive, urls: Urls): ListSearchView {
  const { pages } = wordsOf(archive.site);
  return {
    ...makeTool(archive, urls, {
      path: urls.listSearch(),
      title: pages.listSearch,
      note: pages.listSearchNote,
      trail: [{ text: pages.search, href: urls.search() }],
    }),
    noScript: pages.noScript,
    browse: browseLinks(archive, urls),
  };
}
