import type { Archive, Tombstone } from '../archive/archive.ts';
import { dateText } from './date-text.ts';
import { type Frame, makeFrame } from './frame.ts';
import type { DateText } from './link.ts';
import type { Urls } from './urls.ts';
import { wordsOf } from './words.ts';

/** What stands in the place of an article that was taken down. */
export interface TombstoneView {
  readonly frame: Frame;
  /** Its title where that is kept, else "Article withdrawn". */
  readonly title: string;
  /** "This article was taken down on 3 May 2020. Its text is no longer published here." */
  readonly note: string;
  readonly date: DateText;
  readonly reason: string;
}

export function tombstoneView(archive: Archive, urls: Urls, tombstone: Tombstone): TombstoneView {
  const words = wordsOf(archive.site.language);
  const { id, withdrawn } = tombstone;
  const title = tombstone.title ?? words.pages.withdrawn;
  const date = dateText(withdrawn.date, words);
  const note = words.pages.withdrawnNote(withdrawn.date.precision === 'undated' ? undefined : date.text);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.article(id),
      title,
      description: note,
      robots: 'noindex',
      dateLine: { date: { text: words.pages.withdrawn }, notes: [{ text: date.text }] },
    }),
    title,
    note,
    date,
    reason: withdrawn.reason,
  };
}

/** The ids of all withdrawn articles, for their tombstones. */
export function tombstonePaths(archive: Archive) {
  return archive.tombstones.map(({ id }) => ({ params: { id: id as string }, props: { id } }));
}
