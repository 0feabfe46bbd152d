import type { Archive, Tombstone } from '../../archive/archive.ts';
import { dateTextIn, textOnly } from '../meta/date-text.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import type { DateText } from '../../shared/base/link.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The page in place of an article that was withdrawn. */
export interface TombstoneView {
  readonly frame: Frame;
  /** The article’s title if it is kept, otherwise "Article withdrawn". */
  readonly title: string;
  /**
   * "This article was taken down on 3 May 2020. Its text is no longer published here.", split at the date.
   */
  readonly note: readonly [before: string, after: string];
  /** The date of withdrawal; undefined if unknown. */
  readonly date?: DateText;
  readonly reason: string;
}

const datePlaceholder = '\u0000';

/** Builds the page of a withdrawn article. */
export function tombstoneView(archive: Archive, urls: Urls, tombstone: Tombstone): TombstoneView {
  const words = wordsOf(archive.site);
  const { id, withdrawn, language } = tombstone;
  const title = tombstone.title ?? words.pages.withdrawn;
  const date = textOnly(dateTextIn(withdrawn.date, language, archive.site));
  const isDated = withdrawn.date.precision !== 'undated';
  const { withdrawnNote } = words.pages;
  const [before = '', after = ''] = withdrawnNote(isDated ? datePlaceholder : undefined).split(
    datePlaceholder,
  );
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

/** Returns the paths of all withdrawn articles. */
export function tombstonePaths(archive: Archive) {
  return archive.tombstones.map(({ id }) => ({ params: { id: id }, props: { id } }));
}
