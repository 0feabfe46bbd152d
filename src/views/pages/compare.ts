import type { Archive } from '../../archive/archive.ts';
import { browseLinks } from '../frame/browse.ts';
import { makeTool, type ToolView } from '../frame/frame.ts';
import type { CountedLink } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/compare/`, the comparison of two names: its state before or without JavaScript. */
export interface CompareView extends ToolView {
  readonly noScript: string;
  readonly browse: readonly CountedLink[];
  /** The action of the two forms, one for each name. */
  readonly action: string;
  readonly fields: readonly { readonly key: 'a' | 'b'; readonly label: string }[];
  readonly placeholder: string;
  readonly button: string;
  /** The number of articles that two names must share to have a page. */
  readonly pairPagesFrom: number;
}

/** Builds the page that compares two names. */
export function compareView(archive: Archive, urls: Urls): CompareView {
  const words = wordsOf(archive.site).pages.comparePage;
  return {
    ...makeTool(archive, urls, { path: urls.compare(), title: words.title, note: words.lead }),
    noScript: words.noScript,
    browse: browseLinks(archive, urls),
    action: urls.compare(),
    fields: [
      { key: 'a', label: words.first },
      { key: 'b', label: words.second },
    ],
    placeholder: words.placeholder,
    button: words.choose,
    pairPagesFrom: archive.site.pairPagesFrom,
  };
}
