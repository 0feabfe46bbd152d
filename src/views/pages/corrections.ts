import type { Archive, Page } from '../../archive/archive.ts';
import type { ArticleId } from '../../schema/id.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { imageSources } from '../../shared/base/html-tags.ts';
import type { DateText, Link, MaybeCountedLink, MaybeLink } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { makePager, pageNumbers, pageOf, type Pager, pageSize } from '../frame/pager.ts';
import {
  correctionsPage,
  type PublicChange,
  publicChanges,
  undatedChanges,
  yearOfChange,
} from '../meta/public-changes.ts';
import { contentsOf, type PageView } from './page.ts';
import { dateText, textOnly } from '../meta/date-text.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The keeper’s page about corrections, and the list of corrections and removals. */
export interface CorrectionsView {
  readonly frame: Frame;
  readonly title: string;
  /** The headings of that text, if there are at least three. */
  readonly contents: PageView['contents'];
  /** The text of the keeper as safe HTML, on the first page. */
  readonly html?: string;
  /** The content file, to which the paths of images are relative. */
  readonly file?: string;
  readonly listTitle: string;
  readonly summary: string;
  /** Newest first on the first page, oldest first in a year. */
  readonly rows: readonly CorrectionRow[];
  readonly pager?: Pager;
  readonly years: readonly MaybeCountedLink[];
  readonly yearsTitle: string;
  readonly feed: Link;
}

/** A line of the list. */
export interface CorrectionRow {
  readonly anchor?: string;
  readonly date: DateText;
  /** "Correction" */
  readonly type: string;
  /** The title of the article; a link where something leads to it. */
  readonly title?: MaybeLink;
  /** What readers are told. */
  readonly text: string;
}

/** A page of the list: the newest ones, or those of a year. */
interface CorrectionsPage {
  /** `2019` or `undated`; absent on the first page. */
  readonly year?: string;
  readonly number: number;
}

const ownPage = (archive: Archive): Page | undefined =>
  archive.pages.find(({ record }) => record.id === correctionsPage);

/** The address of something that was changed: the place in the article, its tombstone, or the list. */
export function changeHref(urls: Urls, { type, date, article, number, ground }: PublicChange): string {
  if (article === undefined) return `${urls.corrections()}#${anchorOf(type, date.edtf, ground, number)}`;
  return type === 'correction' ? `${urls.article(article)}#correction-${number}` : urls.article(article);
}

function anchorOf(type: string, date: string, ground: string | undefined, number: number): string {
  return [type, date.replaceAll(/[^\dX-]/g, '-'), ground, number].filter(Boolean).join('-');
}

/** Returns the title of the article that was changed; undefined where none may be shown. */
export function changedTitle(archive: Archive, { article }: PublicChange): string | undefined {
  return article === undefined
    ? undefined
    : (archive.article.get(article)?.data.title ??
        archive.tombstones.find(({ id }) => id === article)?.title);
}

/** Returns what readers are told about a change, with its ground. */
export function changeText(archive: Archive, { type, text, ground }: PublicChange): string {
  const { corrections } = wordsOf(archive.site);
  const told = text ?? (type === 'withheld' ? corrections.name : '');
  return [told, ground ? corrections.ground(ground) : ''].filter(Boolean).join(' ');
}

/** Builds a page of corrections and removals. */
export function correctionsView(
  archive: Archive,
  urls: Urls,
  { year, number }: CorrectionsPage,
): CorrectionsView {
  const words = wordsOf(archive.site);
  const { corrections } = words;
  const all = publicChanges(archive);
  const own = ownPage(archive);
  const name = own?.record.data.title ?? corrections.title;
  const inYear = year === undefined ? all : all.filter((one) => yearOfChange(one) === year).toReversed();
  const title = year === undefined ? name : `${name}: ${yearText(archive, year)}`;
  const path = urls.corrections(year, number);
  const description = own?.record.data.description ?? corrections.description;
  const isFirst = year === undefined;
  return {
    frame: makeFrame(archive, urls, {
      path,
      title,
      description,
      hasFeed: isFirst,
      trail: isFirst ? [] : [{ text: name, href: urls.corrections() }],
      listing: { description },
    }),
    title,
    contents: isFirst && own ? contentsOf(own.html) : [],
    ...(isFirst && own && { html: own.html, file: own.record.file }),
    listTitle: corrections.list,
    summary: words.sentenceCase(corrections.summary(inYear.length)),
    rows: pageOf(inYear, number).map((change) => rowOf(archive, urls, change)),
    pager: isFirst
      ? undefined
      : makePager(inYear.length, number, (page) => urls.corrections(year, page), words),
    years: yearLinks(archive, urls, year),
    yearsTitle: corrections.years,
    feed: { text: words.pages.feed, href: urls.feed(urls.corrections()) },
  };
}

function rowOf(archive: Archive, urls: Urls, change: PublicChange): CorrectionRow {
  const words = wordsOf(archive.site);
  const { article, type, date, ground, number } = change;
  const title = changedTitle(archive, change);
  const isGone = type === 'withdrawn';
  return {
    ...(article === undefined && { anchor: anchorOf(type, date.edtf, ground, number) }),
    date: textOnly(dateText(date, words)),
    type: words.corrections.types[type],
    ...((title !== undefined || isGone) && {
      title: {
        text: title ?? words.corrections.article,
        ...(article !== undefined && { href: changeHref(urls, change) }),
      },
    }),
    text: changeText(archive, change),
  };
}

/** Returns links to the years of a list that is too long for one page. */
function yearLinks(archive: Archive, urls: Urls, current: string | undefined): MaybeCountedLink[] {
  const { number } = wordsOf(archive.site);
  return yearsOf(archive).map(([year, changes]) => ({
    text: yearText(archive, year),
    ...(year !== current && { href: urls.corrections(year) }),
    count: changes.length,
    figure: number(changes.length),
    countText: number(changes.length),
  }));
}

function yearText(archive: Archive, year: string): string {
  const { period, corrections } = wordsOf(archive.site);
  return year === undatedChanges ? corrections.undated : period(year);
}

/** Returns the years with their changes, newest first; none if the list fits on one page. */
function yearsOf(archive: Archive): [string, PublicChange[]][] {
  const all = publicChanges(archive);
  return all.length <= pageSize ? [] : [...Map.groupBy(all, yearOfChange)];
}

/**
 * Returns the pages of corrections and removals. The first is there before there are any: every page links to it, and would
 * change with the first.
 */
export function correctionsPages(archive: Archive): CorrectionsPage[] {
  return [
    { number: 1 },
    ...yearsOf(archive).flatMap(([year, changes]) =>
      pageNumbers(changes.length).map((number) => ({ year, number })),
    ),
  ];
}

/** The pages of corrections and removals. */
export const correctionsRoute: Route<CorrectionsPage, CorrectionsView> = {
  paths: (archive) =>
    correctionsPages(archive).map((page) => ({
      params: { rest: restOf(page) },
      props: page,
    })),
  view: correctionsView,
  pictures: ({ html = '', file = '' }) => imageSources(html).map((src) => ({ src, file })),
};

function restOf({ year, number }: CorrectionsPage): string | undefined {
  return (
    [year, ...(number > 1 ? ['page', number] : [])].filter((part) => part !== undefined).join('/') ||
    undefined
  );
}

/** Returns the title of an entry in a feed. */
export function changeTitle(archive: Archive, change: PublicChange): string {
  const { corrections } = wordsOf(archive.site);
  const title = changedTitle(archive, change);
  const type = corrections.types[change.type];
  return title === undefined ? type : corrections.entry(type, isolate(title));
}

/** Returns the language of the article that was changed. */
export function changedLanguage(archive: Archive, article: ArticleId | undefined): string {
  return (article && archive.article.get(article)?.language) ?? archive.site.language;
}
