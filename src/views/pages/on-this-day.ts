import type { Archive, Article } from '../../archive/archive.ts';
import { articleGroup, thumbnails } from '../parts/articles/article-groups.ts';
import { makeFrame } from '../frame/frame.ts';
import { fact } from '../../shared/base/fact.ts';
import type { CountedLink } from '../../shared/base/link.ts';
import type { ListView } from '../parts/time/list.ts';
import { once, onceForBoth } from '../../shared/base/once.ts';
import { newestFirst } from '../parts/articles/reading-order.ts';
import { makePager, pageCount, pageNumbers, pageOf } from '../frame/pager.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { linkCount } from '../meta/link-count.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** One page of a calendar day. */
export interface OnThisDayPage {
  /** `06-19` */
  readonly day: string;
  /** From 1. */
  readonly number: number;
}

/** A calendar day with articles; `text` is "19 June". */
export interface CalendarDay extends CountedLink {
  /** `06-19` */
  readonly day: string;
}

/** Builds one page of a calendar day, newest year first. */
export function onThisDayView(archive: Archive, urls: Urls, { day, number }: OnThisDayPage): ListView {
  const words = wordsOf(archive.site);
  const { articles, byYear } = listOf(archive.timeline.calendar.get(day)!);
  const title = words.pages.onThisDay(words.calendarDay(day));
  const name = number > 1 ? words.facts([title, words.page(number, pageCount(articles.length))]) : title;
  const summary = words.articles(articles.length);
  const path = urls.onThisDay(day, number);
  return {
    frame: makeFrame(archive, urls, {
      path,
      title: name,
      description: words.pages.articlesOf(words.calendarDay(day), summary),
      trail: [{ text: words.pages.calendar, href: urls.calendar() }],
      listing: { description: summary },
      dateLine: steps(archive, urls, day),
    }),
    title,
    summary: words.sentenceCase(summary),
    groups: [...Map.groupBy(pageOf(articles, number), yearOfArticle)].map(([year, shown]) => ({
      ...articleGroup(archive, urls, { key: `${year}-${day}`, articles: byYear.get(year)!, shown }),
      heading: { text: words.period(year), href: urls.date(`${year}-${day}`) },
      // The front shows these items without their headings, so that each has its date.
      isOneDay: false,
    })),
    pager: makePager(articles.length, number, (n) => urls.onThisDay(day, n), words),
  };
}

/** Returns the articles of a calendar day in the order of its pages, and by year. */
const listOf = once((ofDay: readonly Article[]) => {
  const articles = newestFirst(ofDay.toReversed());
  return { articles, byYear: Map.groupBy(articles, yearOfArticle) };
});

/** Returns the paths of all calendar days with articles: `day` is `06-19`, `rest` is `page/2`. */
export function onThisDayPaths(archive: Archive) {
  return [...archive.timeline.calendar].flatMap(([day, articles]) =>
    pageNumbers(articles.length).map((number) => ({
      params: { day, rest: number > 1 ? `page/${number}` : undefined },
      props: { page: { day, number } },
    })),
  );
}

/** Returns all calendar days with articles, from 1 January. */
export const calendarDays = onceForBoth((archive: Archive, urls: Urls): readonly CalendarDay[] => {
  const words = wordsOf(archive.site);
  return [...archive.timeline.calendar].map(([day, articles]) => ({
    day,
    text: words.calendarDay(day),
    href: urls.onThisDay(day),
    ...linkCount(words, articles.length),
  }));
});

function steps(archive: Archive, urls: Urls, day: string) {
  const words = wordsOf(archive.site);
  const { earlier, later } = neighborDays(archive, day);
  const step = (text: string, other: string | undefined) =>
    other === undefined
      ? undefined
      : { text, href: urls.onThisDay(other), title: words.pages.onThisDay(words.calendarDay(other)) };
  return { earlier: step(words.previous(day), earlier), later: step(words.next(day), later) };
}

/** The calendar days with articles before and after one. */
const neighborDays = fact('neighbors of a calendar day', ({ timeline }, day) => {
  const days = [...timeline.calendar.keys()];
  const index = days.indexOf(day);
  return { earlier: days[index - 1], later: days[index + 1] };
});

function yearOfArticle({ data }: Article): string {
  return data.date.earliest.slice(0, 4);
}

/** The pages of calendar days. */
export const onThisDayRoute: Route<{ readonly page: OnThisDayPage }, ListView> = {
  paths: onThisDayPaths,
  view: (archive, urls, { page }) => onThisDayView(archive, urls, page),
  pictures: thumbnails,
};
