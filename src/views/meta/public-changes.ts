import { compareText } from '../../text/compare-text.ts';
import { compareDates, type EdtfDate, parseDate, yearOf } from '../../schema/date.ts';
import type { ArticleId } from '../../schema/id.ts';
import type { Ground } from '../../schema/withheld.ts';
import { fact } from '../../shared/base/fact.ts';

/** Something that was corrected, taken down or withheld, as readers are told. */
export interface PublicChange {
  readonly type: 'correction' | 'withdrawn' | 'withheld';
  readonly date: EdtfDate;
  /** The article; absent where nothing leads to it. */
  readonly article?: ArticleId;
  /** Which correction of its article it is, or which decision of its month and ground, from 1. */
  readonly number: number;
  /** The text of the correction, or the reason of the withdrawal. */
  readonly text?: string;
  readonly ground?: Ground;
}

/**
 * Returns all corrections and removals, newest first. Of a withheld name it has the month and the ground only, and nothing
 * that leads to an article.
 */
export const publicChanges = fact('corrections and removals', (archive): readonly PublicChange[] => {
  const decided = new Map<string, number>();
  return [
    ...archive.articles.flatMap(({ id, data }) =>
      data.corrections.map(({ date, text }, index): PublicChange => ({
        type: 'correction',
        date,
        article: id,
        number: index + 1,
        text,
      })),
    ),
    ...archive.tombstones.map(({ id, withdrawn: { date, reason, ground }, isListed }): PublicChange => ({
      type: 'withdrawn',
      date,
      number: 1,
      ...(isListed && { article: id, text: reason }),
      ...(ground && { ground }),
    })),
    ...[...archive.withheld.values()].map(({ month, ground }): PublicChange => {
      const number = (decided.get(`${month} ${ground}`) ?? 0) + 1;
      decided.set(`${month} ${ground}`, number);
      return { type: 'withheld', date: parseDate(month), number, ground };
    }),
  ].toSorted(
    (a, b) =>
      compareDates(b.date, a.date) ||
      compareText(a.type, b.type) ||
      compareText(a.article ?? '', b.article ?? '') ||
      b.number - a.number,
  );
});

/** The key of changes without a year. */
export const undatedChanges = 'undated';

/** Returns the key of the year of a change. */
export function yearOfChange({ date }: PublicChange): string {
  return yearOf(date) ?? undatedChanges;
}

/** The id of the keeper’s page that the list follows. */
export const correctionsPage = 'corrections';

/** Whether the archive has a page about corrections written by its keeper. */
export const hasCorrectionsPolicy = fact('page about corrections', ({ pages }) =>
  pages.some(({ record }) => record.id === correctionsPage),
);
