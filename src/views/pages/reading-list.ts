import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../base/urls.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { wordsOf } from '../words/words-of.ts';

/** `/reading-list/`: its state before or without JavaScript. */
export interface ReadingListView {
  readonly frame: Frame;
  readonly title: string;
  /** Says where the list is stored. */
  readonly note: string;
  readonly noScript: string;
}

/** Builds the page of the reading list. */
export function readingListView(archive: Archive, urls: Urls): ReadingListView {
  const { title, note, noScript } = wordsOf(archive.site.language).pages.readingList;
  return {
    frame: makeFrame(archive, urls, {
      path: urls.readingList(),
      title,
      description: note,
      robots: 'noindex',
    }),
    title,
    note,
    noScript,
  };
}
