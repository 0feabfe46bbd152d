import type { Archive } from '../../archive/archive.ts';
import type { CountedLink } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { browseLinks } from '../frame/browse.ts';
import { signalsOf } from '../meta/signals/signals.ts';
import { makeTool, type ToolView } from '../frame/frame.ts';
import { earlierParts } from '../parts/articles/earlier-sentences.ts';

/** `/check/`, which says whether a sentence stands in the archive: its state before or without JavaScript. */
export interface CheckView extends ToolView {
  readonly noScript: string;
  readonly browse: readonly CountedLink[];
  /** The number of files of earlier sentences. */
  readonly earlierParts: number;
  /** The purposes that the archive refuses to programs, divided by spaces; undefined if none. Copies on a disk have no robots.txt. */
  readonly refused: string | undefined;
}

/** Builds the page that checks quotations. */
export function checkView(archive: Archive, urls: Urls): CheckView {
  const { pages } = wordsOf(archive.site);
  const { title, note } = pages.check;
  return {
    ...makeTool(archive, urls, {
      path: urls.check(),
      title,
      note,
      trail: [{ text: pages.search, href: urls.search() }],
    }),
    noScript: pages.noScript,
    browse: browseLinks(archive, urls),
    earlierParts: earlierParts(archive),
    refused: signalsOf(archive.site).refused.join(' ') || undefined,
  };
}
