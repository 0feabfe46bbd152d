import { inReadingOrder } from '../articles/reading-order.ts';
import { pageNumbers } from '../../frame/pager.ts';
import { byMonth, byYear, type Division, isMonthKey, undatedKey } from './partition.ts';
import { isBusy, isDivided, type Subject } from './subject.ts';

/** One page of a subject’s lists: of a year, a month, or the undated articles. */
export interface SubjectPage {
  /** `1987`, `1987-04` or `undated`. */
  readonly key: string;
  /** From 1. */
  readonly number: number;
}

/** Returns the pages of a subject’s lists; empty if all its articles fit on its own page. */
export function subjectPages(subject: Pick<Subject, 'articles'>): SubjectPage[] {
  if (!isDivided(subject)) return [];
  return byYear(subject.articles).flatMap((year) => {
    if (year.key === undatedKey) return numbered(year);
    if (!isBusy(year.articles)) return [{ key: year.key, number: 1 }];
    const months = byMonth(year.articles).filter(({ key }) => key !== year.key);
    return [...numbered({ key: year.key, articles: vagueOf(year) }), ...months.flatMap(numbered)];
  });
}

/** Returns the path of a list’s page below the subject’s page: `1987/04/page/2`. */
export function subjectPath({ key, number }: SubjectPage): string {
  return key.replaceAll('-', '/') + (number > 1 ? `/page/${number}` : '');
}

/** The articles of a subject’s year or month, as shown on one page. */
export interface SubjectList extends SubjectPage {
  readonly subject: Subject;
  readonly self: Division;
  /** All years of the subject, or all months of the year, including this one. */
  readonly siblings: readonly Division[];
  /** Whether its months have pages of their own. */
  readonly isSplit: boolean;
  /** The articles on its own pages: all, or only those without a month if it is split. */
  readonly listed: Division['articles'];
}

/** Returns the list that a page shows. */
export function subjectList(subject: Subject, { key, number }: SubjectPage): SubjectList {
  const { siblings, self } = divisionOf(subject, key);
  const isSplit = key.length === 4 && isBusy(self.articles);
  return {
    subject,
    key,
    number,
    siblings,
    self,
    isSplit,
    listed: inReadingOrder(isSplit ? vagueOf(self) : self.articles),
  };
}

/** Returns all articles of a subject’s year or month. */
export function articlesOfList(subject: Pick<Subject, 'articles'>, key: string): Division['articles'] {
  return divisionOf(subject, key).self.articles;
}

/**
 * Finds a year or month of a subject, and its siblings: all years of the subject, or all months of the year.
 */
function divisionOf(
  subject: Pick<Subject, 'articles'>,
  key: string,
): { siblings: readonly Division[]; self: Division } {
  const years = byYear(subject.articles);
  const year = years.find((division) => division.key === (key === undatedKey ? key : key.slice(0, 4)));
  const siblings = isMonthKey(key)
    ? byMonth(year?.articles ?? []).filter((part) => part.key !== year?.key)
    : years;
  const self = siblings.find((division) => division.key === key);
  if (!self) throw new Error(`There are no articles of ${key}`);
  return { siblings, self };
}

/** Returns the articles of a year whose month is unknown. */
function vagueOf(year: Division): Division['articles'] {
  return byMonth(year.articles).find(({ key }) => key === year.key)?.articles ?? [];
}

function numbered({ key, articles }: Division): SubjectPage[] {
  return pageNumbers(articles.length).map((number) => ({ key, number }));
}
