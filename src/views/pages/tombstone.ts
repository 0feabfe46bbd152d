import type { Archive, Tombstone } from '../../archive/archive.ts';
import { dateTextIn } from '../words/date-text.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { DateText } from '../base/link.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** What stands in the place of an article that was taken down. */
export interface TombstoneView {
  readonly frame: Frame;
  /** Its title where that is kept, else "Article withdrawn". */
  readonly title: string;
  /** "This article was taken down on 3 May 2020. Its text is no longer published here.": around the date. */
  readonly note: readonly [before: string, after: string];
  /** Undefined where it is not known: then the note has no gap. */
  readonly date?: DateText;
  readonly reason: string;
}

const gap = '\u0000';

export function tombstoneView(archive: Archive, urls: Urls, tombstone: Tombstone): TombstoneView {
  const words = wordsOf(archive.site.language);
  const { id, withdrawn, language } = tombstone;
  const title = tombstone.title ?? words.pages.withdrawn;
  const date = dateTextIn(withdrawn.date, language, archive.site);
  const isDated = withdrawn.date.precision !== 'undated';
  const { withdrawnNote } = words.pages;
  const [before = '', after = ''] = withdrawnNote(isDated ? gap : undefined).split(gap);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.article(id),
      title,
      description: withdrawnNote(isDated ? words.date(withdrawn.date) : undefined),
      robots: 'noindex',
      dateLine: tombstone.title === undefined ? undefined : { date: { text: words.pages.withdrawn } },
    }),
    title,
    note: [before, after],
    date: isDated ? date : undefined,
    reason: withdrawn.reason,
  };
}

/** The ids of all withdrawn articles, for their tombstones. */
export function tombstonePaths(archive: Archive) {
  return archive.tombstones.map(({ id }) => ({ params: { id: id }, props: { id } }));
}
