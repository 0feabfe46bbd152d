import type { Archive } from '../../archive/archive.ts';
import type { EntityId } from '../../schema/id.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { browseLinks } from '../frame/browse.ts';
import { makeTool, type ToolView } from '../frame/frame.ts';
import type { CountedLink } from '../../shared/base/link.ts';
import { linkCount } from '../meta/link-count.ts';
import { pairsToCompare } from '../parts/network/pairs-to-compare.ts';
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
  /** Pairs of names with most articles in common, before two are chosen. */
  readonly often: { readonly heading: string; readonly pairs: readonly CountedLink[] };
  /** The number of articles that two names must share to have a page. */
  readonly pairPagesFrom: number;
}

/** Builds the page that compares two names. */
export function compareView(archive: Archive, urls: Urls): CompareView {
  const all = wordsOf(archive.site);
  const { pages } = all;
  const words = pages.comparePage;
  const nameOf = (id: EntityId) => archive.entity.get(id)!.data.name;
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
    often: {
      heading: words.often,
      pairs: pairsToCompare(archive).map(({ a, b, articles }) => ({
        text: pages.pair(isolate(nameOf(a)), isolate(nameOf(b))),
        href: urls.compare(a, b),
        ...linkCount(all, articles),
      })),
    },
    pairPagesFrom: archive.site.pairPagesFrom,
  };
}
