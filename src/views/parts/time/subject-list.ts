import type { Archive } from '../../../archive/archive.ts';
import { dayOf } from '../../../schema/date.ts';
import { articleGroup } from '../articles/article-groups.ts';
import type { ArticleGroup } from '../articles/article-item.ts';
import { inReadingOrder, weightiest } from '../articles/reading-order.ts';
import { type BarsView, makeBars } from './bars.ts';
import { isolate } from '../../base/bidi.ts';
import { widerKey } from './date-front.ts';
import { type DateLine, type Frame, makeFrame } from '../../frame/frame.ts';
import { collectionPage } from '../../meta/json-ld.ts';
import { type ListPart, type ListView, maxArticlesOfPart } from './list.ts';
import { makePager, pageCount, pageNumbers, pageOf, pageSize } from '../../frame/pager.ts';
import { byMonth, byYear, type Division, isMonthKey, undatedKey } from './partition.ts';
import { pageLabels } from './page-labels.ts';
import { periodQuery, sortLinks } from './sort-links.ts';
import { isBusy, isDivided, type Subject } from './subject.ts';
import type { Urls } from '../../base/urls.ts';
import { wordsOf } from '../../words/words-of.ts';

/** One page of a subject's lists: of a year, a month, or the undated. */
export interface SubjectPage {
  /** `1987`, `1987-04` or `undated`. */
  readonly key: string;
  /** From 1. */
  readonly number: number;
}

/** The pages that a subject's lists need: none where all its articles are on its own page. */
export function subjectPages(subject: Pick<Subject, 'articles'>): SubjectPage[] {
  if (!isDivided(subject)) return [];
  return byYear(subject.articles).flatMap((year) => {
    if (year.key === undatedKey) return numbered(year);
    if (!isBusy(year.articles)) return [{ key: year.key, number: 1 }];
    const months = byMonth(year.articles).filter(({ key }) => key !== year.key);
    return [...numbered({ key: year.key, articles: vagueOf(year) }), ...months.flatMap(numbered)];
  });
}

/** Where one page of a subject's lists stands below the subject's own: `1987/04/page/2`. */
export function subjectPath({ key, number }: SubjectPage): string {
  return key.replaceAll('-', '/') + (number > 1 ? `/page/${number}` : '');
}

/** One page of a subject's lists, oldest first. A busy year shows the beginning of each month. */
export function subjectListView(archive: Archive, urls: Urls, subject: Subject, page: SubjectPage): ListView {
  const words = wordsOf(archive.site.language);
  const { key, number } = page;
  const list = listOf(subject, page);
  const { listed, isSplit, self, siblings } = list;
  return {
    frame: listFrame(archive, urls, list),
    kicker: subject.trail.at(-1),
    title: words.period(key),
    summary: words.sentenceCase(words.articles(self.articles.length)),
    bars: key === undatedKey ? undefined : listBars(archive, list),
    sort:
      key === undatedKey
        ? undefined
        : sortLinks(archive, urls, `${subject.query} ${periodQuery(key)}`, {
            articles: self.articles,
            isNewestFirst: false,
          }),
    groups: [
      ...groupsOf(archive, urls, subject, { key, articles: pageOf(listed, number) }),
      ...(isSplit && number === 1 ? monthsOf(archive, urls, subject, self) : []),
    ],
    pager: makePager(listed.length, number, (n) => subject.hrefOf(key, n), words, {
      labelOf: pageLabels(archive, listed),
    }),
    parts: partLinks(archive, subject, siblings, self),
    partsTitle: isMonthKey(key) ? words.labels.byMonth : words.labels.byYear,
    mostMentioned: [],
    mostMentionedTitle: words.labels.mostMentioned,
  };
}

/** A year or month of a subject, and what one page of it needs. */
interface List extends SubjectPage {
  readonly subject: Subject;
  readonly self: Division;
  /** The lists beside it, itself included: the years of the subject, or the months of the year. */
  readonly siblings: readonly Division[];
  /** Whether its months carry its articles. */
  readonly isSplit: boolean;
  /** The articles on its own pages: all, or where its months carry the rest, those whose month is unknown. */
  readonly listed: Division['articles'];
}

function listOf(subject: Subject, { key, number }: SubjectPage): List {
  const { siblings, self } = placeOf(subject, key);
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

function listFrame(archive: Archive, urls: Urls, list: List): Frame {
  const { subject, key, number, siblings, self, listed } = list;
  const words = wordsOf(archive.site.language);
  const name = words.pages.entityIn(isolate(subject.name), words.period(key));
  const title = number > 1 ? `${name}, ${words.page(number, pageCount(listed.length))}` : name;
  const summary = words.articles(self.articles.length);
  const path = subject.hrefOf(key, number);
  const wider = isMonthKey(key) ? widerKey(key) : undefined;
  const trail = [
    ...subject.trail,
    ...(wider ? [{ text: words.period(wider), href: subject.hrefOf(wider) }] : []),
  ];
  return makeFrame(archive, urls, {
    path,
    title,
    description: words.pages.aboutTopic(title, summary),
    trail,
    jsonLd: [collectionPage(archive, urls, { path, name: title, description: summary })],
    dateLine: steps(archive, subject, siblings, self),
  });
}

/** Its months or days; each bar leads to its own list, or to its place on a page of this one. */
function listBars(archive: Archive, list: List): BarsView {
  const { subject, key, number, self } = list;
  const drawn = barsOf.get(self.articles) ?? drawBars(archive, list);
  barsOf.set(self.articles, drawn);
  const { view, pages } = drawn;
  return {
    ...view,
    bars: view.bars.map((bar, index) => {
      const page = pages[index];
      if (page === undefined) return bar;
      return { ...bar, href: `${page === number ? '' : subject.hrefOf(key, page)}${bar.href}` };
    }),
  };
}

/** The bars of a list, by its articles: the same on all its pages, but for where they lead. */
const barsOf = new WeakMap<Division['articles'], DrawnBars>();

interface DrawnBars {
  readonly view: BarsView;
  /** By bar: the page of the list that it leads to, where its own address is only a place on it. */
  readonly pages: readonly (number | undefined)[];
}

function drawBars(archive: Archive, { subject, key, self, isSplit, listed }: List): DrawnBars {
  const pageOf = new Map<string, number>();
  const view = makeBars(self.articles, wordsOf(archive.site.language), {
    within: key,
    timesOf: subject.timesOf,
    hrefOf: (part, members) => {
      if (isSplit) return subject.hrefOf(part);
      const first = inReadingOrder(members)[0]!;
      pageOf.set(`#${part}`, Math.floor(listed.indexOf(first) / pageSize) + 1);
      return `#${part}`;
    },
  });
  return { view, pages: view.bars.map(({ href }) => (href === undefined ? undefined : pageOf.get(href))) };
}

/** All the articles of a subject's year or month. */
export function articlesOfList(subject: Pick<Subject, 'articles'>, key: string): Division['articles'] {
  return placeOf(subject, key).self.articles;
}

/** A list and those beside it: the years of the subject, or the months of the year. */
function placeOf(
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

/** The articles of a year by month, of a month by day; those known less precisely first. */
function groupsOf(
  archive: Archive,
  urls: Urls,
  subject: Subject,
  { key, articles }: Division,
): ArticleGroup[] {
  const parts =
    key.length === 4
      ? byMonth(articles)
      : [...Map.groupBy(articles, ({ data }) => (key === undatedKey ? key : (dayOf(data.date) ?? key)))].map(
          ([day, members]) => ({ key: day, articles: members }),
        );
  return parts.map((part) =>
    articleGroup(archive, urls, {
      ...part,
      href: part.key === key ? undefined : urls.date(part.key),
      itemOf: subject.itemOf,
      vague: part.key === key,
    }),
  );
}

/** The beginning of each month of a busy year. */
function monthsOf(archive: Archive, urls: Urls, subject: Subject, year: Division): ArticleGroup[] {
  return byMonth(year.articles)
    .filter(({ key }) => key !== year.key)
    .map(({ key, articles }) =>
      articleGroup(archive, urls, {
        key,
        articles,
        shown: weightiest(articles, maxArticlesOfPart, subject.timesOf),
        href: subject.hrefOf(key),
        itemOf: subject.itemOf,
      }),
    );
}

function partLinks(
  archive: Archive,
  subject: Subject,
  siblings: readonly Division[],
  self: Division,
): ListPart[] {
  const words = wordsOf(archive.site.language);
  return siblings.toReversed().map(({ key, articles }) => ({
    text: words.period(key),
    href: key === self.key ? undefined : subject.hrefOf(key),
    count: articles.length,
    countText: words.articles(articles.length),
  }));
}

function steps(
  archive: Archive,
  subject: Subject,
  siblings: readonly Division[],
  self: Division,
): Pick<DateLine, 'earlier' | 'later'> {
  const words = wordsOf(archive.site.language);
  const index = siblings.indexOf(self);
  const step = (text: string, division: Division | undefined) =>
    division && { text, href: subject.hrefOf(division.key), title: words.period(division.key) };
  return {
    earlier: step(words.previous(self.key), siblings[index - 1]),
    later: step(words.next(self.key), siblings[index + 1]),
  };
}

function vagueOf(year: Division): Division['articles'] {
  return byMonth(year.articles).find(({ key }) => key === year.key)?.articles ?? [];
}

function numbered({ key, articles }: Division): SubjectPage[] {
  return pageNumbers(articles.length).map((number) => ({ key, number }));
}
