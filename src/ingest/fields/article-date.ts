import { compareText } from '../../text/compare-text.ts';
import type { EdtfDate } from '../../schema/date.ts';
import { repairLine } from '../clean/repair-text.ts';
import type { IncomingArticle } from '../contract/incoming.ts';
import { readDate } from './read-date.ts';
import type { CatalogMessage } from '../../text/catalog.ts';
import { importProblem } from '../contract/import-problems.ts';

/** The date of an article, and what is wrong with it. */
export interface ArticleDate {
  /** Undefined if the article is undated. */
  readonly date?: EdtfDate;
  readonly updated?: EdtfDate;
  /** Why the article becomes a draft, as a sentence. */
  readonly doubt?: string;
  /** Why the stated date can't be read. */
  readonly fault?: CatalogMessage;
}

/**
 * Returns the date that an article states. If it states none, or one that can't be read, the day in the name
 * of its file or in its old address is proposed.
 */
export function articleDate(
  { date = '', updated: changed = '', url = '', oldPaths = [], place, capturedBy }: IncomingArticle,
  fileName: string,
): ArticleDate {
  const days = [
    { day: place.item === undefined ? dayOfFileName(fileName) : undefined, from: 'the file name' },
    { day: [url, ...oldPaths].map(dayOfPath).find(Boolean), from: 'its old address' },
  ];
  const written = repairLine(date).slice(0, 100);
  const stated = readDate(written);
  const updated = readDate(changed).date;
  if (stated.fault === undefined)
    return { date: stated.date, updated, ...laterThan(stated.date, capturedBy) };
  const [proposed] = days.flatMap(({ day = '', from }) => {
    const read = readDate(day);
    return read.date ? [{ date: read.date, from }] : [];
  });
  const replacement = proposed ? `; its date comes from ${proposed.from}` : '';
  if (written === '')
    return {
      date: proposed?.date,
      updated,
      doubt: `The source states no date${replacement}${latestDay(capturedBy)}.`,
    };
  return {
    date: proposed?.date ?? stated.date,
    updated,
    doubt: `The source gives the date ${JSON.stringify(written)}, which ${stated.fault}${replacement}.`,
    fault: importProblem('date-unreadable', { date: written, which: stated.which }),
  };
}

function latestDay(capturedBy: string | undefined): string {
  return capturedBy === undefined ? '' : `; its page was captured on ${capturedBy}, so it can be no later`;
}

/** Doubts a date that is later than the capture of the page; a day later it may be in another time zone. */
function laterThan(date: EdtfDate | undefined, capturedBy: string | undefined): Pick<ArticleDate, 'doubt'> {
  if (date === undefined || capturedBy === undefined) return {};
  const dayAfter = new Date(Date.parse(capturedBy) + dayMs).toISOString().slice(0, 10);
  return compareText(date.earliest, dayAfter) > 0
    ? { doubt: `The source gives the date ${date.edtf}, but its page was captured before, on ${capturedBy}.` }
    : {};
}

const dayMs = 86_400_000;

/**
 * Returns the day with which a file name starts, as it is written there; undefined if there is none. Jekyll accepts
 * months and days of one digit, as {@link readDate} does.
 *
 * @see https://jekyllrb.com/docs/posts/
 */
export function dayOfFileName(name: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})[-_ .]/.exec(name) ?? [];
  return year === '' ? undefined : `${year}-${month}-${day}`;
}

/**
 * Returns the day that an address or path of an old site contains: `/2018/06/19/the-gate`; undefined if there
 * is none.
 */
function dayOfPath(path: string): string | undefined {
  const [, year, month, day] =
    /(?:^|\/)((?:1[6-9]|20)\d\d)\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=\/|$)/.exec(
      path.replace(/[?#][^]*$/, ''),
    ) ?? [];
  return year === undefined ? undefined : `${year}-${month!}-${day!}`;
}
