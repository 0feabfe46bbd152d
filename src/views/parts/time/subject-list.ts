import type { Archive } from '../../../archive/archive.ts';
import { dayOf } from '../../../schema/date.ts';
import { articleGroup, withoutLoneHeadings } from '../articles/article-groups.ts';
import type { ArticleGroup } from '../articles/article-item.ts';
import { isolate } from '../../../shared/base/bidi.ts';
import { widerKey } from './date-front.ts';
import { type DateLine, type Frame, makeFrame } from '../../frame/frame.ts';
import type { ListView } from './list.ts';
import type { MaybeCountedLink } from '../../../shared/base/link.ts';
import { makePager, pageCount, pageOf } from '../../frame/pager.ts';
import { byMonth, type Division, isMonthKey, undatedKey } from './partition.ts';
import { pageLabels } from './page-labels.ts';
import { periodGrid } from './period-grid.ts';
import { periodQuery, sortLinks } from './sort-links.ts';
import { leadingArticles, type Subject } from './subject.ts';
import { subjectListBars } from './subject-list-bars.ts';
import { subjectList, type SubjectList, type SubjectPage } from './subject-pages.ts';
import type { Urls } from '../../../shared/base/urls.ts';
import { linkCount } from '../../meta/link-count.ts';
import { wordsOf } from '../../../shared/words/words-of.ts';

/** Builds one page of a subject’s lists, oldest first. A busy year shows a few articles of each month. */
export function subjectListView(archive: Archive, urls: Urls, subject: Subject, page: SubjectPage): ListView {
  const words = wordsOf(archive.site);
  const { key, number } = page;
  const list = subjectList(subject, page);
  const { listed, isSplit, self, siblings } = list;
  const bars = key === undatedKey ? undefined : subjectListBars(archive, list);
  const months = isSplit && number === 1 ? monthsOf(archive, urls, subject, self) : [];
  return {
    frame: listFrame(archive, urls, list),
    kicker: subject.trail.at(-1),
    title: words.period(key),
    summary: words.sentenceCase(words.articles(self.articles.length)),
    bars,
    grid: bars && months.length > 0 ? periodGrid(key, bars, months, words) : undefined,
    sort:
      key === undatedKey
        ? undefined
        : sortLinks(archive, urls, `${subject.query} ${periodQuery(key)}`, {
            articles: self.articles,
            isNewestFirst: false,
          }),
    groups: [...groupsOf(archive, urls, subject, { key, articles: pageOf(listed, number) }), ...months],
    pager: makePager(listed.length, number, (n) => subject.hrefOf(key, n), words, {
      labelOf: pageLabels(archive, listed),
    }),
    parts: partLinks(archive, subject, siblings, self),
    partsTitle: isMonthKey(key) ? words.labels.byMonth : words.labels.byYear,
  };
}

function listFrame(archive: Archive, urls: Urls, list: SubjectList): Frame {
  const { subject, key, number, siblings, self, listed } = list;
  const words = wordsOf(archive.site);
  const name = words.pages.entityIn(isolate(subject.name), words.period(key));
  const title = number > 1 ? words.facts([name, words.page(number, pageCount(listed.length))]) : name;
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
    listing: { description: summary },
    dateLine: steps(archive, subject, siblings, self),
  });
}

/** Groups the articles of a year by month, or of a month by day; less precisely dated ones come first. */
function groupsOf(
  archive: Archive,
  urls: Urls,
  subject: Subject,
  { key, articles }: Division,
): readonly ArticleGroup[] {
  const parts =
    key.length === 4
      ? byMonth(articles)
      : [...Map.groupBy(articles, ({ data }) => (key === undatedKey ? key : (dayOf(data.date) ?? key)))].map(
          ([day, members]) => ({ key: day, articles: members }),
        );
  return withoutLoneHeadings(
    parts.map((part) =>
      articleGroup(archive, urls, {
        ...part,
        href: part.key === key ? undefined : urls.date(part.key),
        itemOf: subject.itemOf,
        vague: part.key === key,
      }),
    ),
  );
}

/** Returns a few articles of each month of a busy year. */
function monthsOf(archive: Archive, urls: Urls, subject: Subject, year: Division): ArticleGroup[] {
  return byMonth(year.articles)
    .filter(({ key }) => key !== year.key)
    .map(({ key, articles }) =>
      articleGroup(archive, urls, {
        key,
        articles,
        shown: leadingArticles(subject, articles),
        hasLead: true,
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
): MaybeCountedLink[] {
  const words = wordsOf(archive.site);
  return siblings.toReversed().map(({ key, articles }) => ({
    text: words.period(key),
    href: key === self.key ? undefined : subject.hrefOf(key),
    ...linkCount(words, articles.length),
  }));
}

function steps(
  archive: Archive,
  subject: Subject,
  siblings: readonly Division[],
  self: Division,
): Pick<DateLine, 'earlier' | 'later'> {
  const words = wordsOf(archive.site);
  const index = siblings.indexOf(self);
  const step = (text: string, division: Division | undefined) =>
    division && { text, href: subject.hrefOf(division.key), title: words.period(division.key) };
  return {
    earlier: step(words.previous(self.key), siblings[index - 1]),
    later: step(words.next(self.key), siblings[index + 1]),
  };
}
