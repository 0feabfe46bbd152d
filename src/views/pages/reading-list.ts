import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { makeTool, type ToolView } from '../frame/frame.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** `/reading-list/`: its state before or without JavaScript. */
export interface ReadingListView extends ToolView {
  readonly noScript: string;
  /** What is done with the list, while it is empty. */
  readonly steps: readonly string[];
}

/** Builds the page of the reading list. */
export function readingListView(archive: Archive, urls: Urls): ReadingListView {
  const { title, note, noScript, order, use } = wordsOf(archive.site).pages.readingList;
  return {
    // The note says where the list is stored.
    ...makeTool(archive, urls, { path: urls.readingList(), title, note }),
    noScript,
    steps: [order, use],
  };
}
