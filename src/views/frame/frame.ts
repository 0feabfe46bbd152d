import type { Archive } from '../../archive/archive.ts';
import { type Direction, directionOf } from '../../shared/base/bidi.ts';
import { type Head, type HeadFacts, makeHead } from '../meta/head.ts';
import { breadcrumbList, collectionPage, isPage, type Collection, webPage } from '../meta/json-ld.ts';
import type { Labels } from '../../shared/words/words.ts';
import type { Link, MaybeLink, StepLink } from '../../shared/base/link.ts';
import { type Navigation, navigation } from './navigation.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The line that places a page in time: an article's date, or the periods before and after this one. */
export interface DateLine {
  /** "Tuesday, 19 June 2018"; omitted if the heading or the breadcrumbs already say it. */
  readonly date?: MaybeLink;
  /** "1 article on this day" */
  readonly notes?: readonly MaybeLink[];
  readonly earlier?: StepLink;
  /** The next wider date front, "June 2018". */
  readonly up?: Link;
  readonly later?: StepLink;
}

/** The data that the layout needs for every page. */
export interface Frame {
  /** The base path, `/` or `/archive/`, from which browser scripts build URLs. */
  readonly base: string;
  /** The interface’s language and direction, for `<html lang>` and `<html dir>`. */
  readonly language: string;
  readonly direction: Direction;
  readonly head: Head;
  /** The address that a printed page names; absent on an article, whose printed citation has it. */
  readonly printedFrom?: string;
  readonly navigation: Navigation;
  readonly dateLine?: DateLine;
  /**
   * The path from the front to this page, which comes last and has no `href`. Empty if there are no pages in
   * between, or if the date line shows the way.
   */
  readonly breadcrumbs: readonly MaybeLink[];
  readonly labels: Labels;
}

export interface FrameFacts extends HeadFacts {
  readonly dateLine?: DateLine;
  /** The previous and next page of a sequence, for `<head>`; those of the date line by default. */
  readonly steps?: Pick<DateLine, 'earlier' | 'later'>;
  /** The pages between the front and this one. */
  readonly trail?: readonly Link[];
  /** What the page lists, if it does; its name is the title by default. */
  readonly listing?: Partial<Collection> & Pick<Collection, 'description'>;
}

/** A page with a heading and a summary, which is its description as well. */
export interface Overview {
  readonly frame: Frame;
  readonly title: string;
  readonly summary: string;
}

/** Builds the frame and the heading of a page that lists something. @param summary "12 places, in 34 articles" */
export function makeOverview(
  archive: Archive,
  urls: Urls,
  path: string,
  title: string,
  summary: string,
): Overview {
  const description = wordsOf(archive.site).sentence(summary);
  const frame = makeFrame(archive, urls, { path, title, description, listing: { description: summary } });
  return { frame, title, summary };
}

/** A page that a script fills, before or without JavaScript: its heading, and what it is for. */
export interface ToolView {
  readonly frame: Frame;
  readonly title: string;
  readonly note: string;
}

/** Builds the frame and the heading of a page that a script fills. */
export function makeTool(
  archive: Archive,
  urls: Urls,
  facts: Pick<FrameFacts, 'path' | 'trail'> & Pick<ToolView, 'title' | 'note'>,
): ToolView {
  const { path, trail, title, note } = facts;
  const frame = makeFrame(archive, urls, { path, title, trail, description: note, robots: 'noindex' });
  return { frame, title, note };
}

/** Builds the frame of a page: head, navigation, date line and breadcrumbs. */
export function makeFrame(archive: Archive, urls: Urls, facts: FrameFacts): Frame {
  const words = wordsOf(archive.site);
  const { path, title, trail = [], listing } = facts;
  const above: readonly Link[] = [{ text: archive.site.title, href: urls.home() }, ...trail];
  const hasNoBreadcrumbs = title === undefined || trail.length === 0 || facts.dateLine?.date !== undefined;
  const jsonLd = [...(facts.jsonLd ?? [])];
  if (listing && title !== undefined)
    jsonLd.push(collectionPage(archive, urls, path, { name: title, ...listing }));
  if (title !== undefined && !facts.robots) {
    if (!jsonLd.some(isPage))
      jsonLd.push(webPage(archive, urls, { path, name: title, description: facts.description }));
    if (facts.dateLine?.date === undefined)
      jsonLd.push(breadcrumbList(urls, [...above, { text: title, href: path }]));
  }
  const { earlier, later } = facts.steps ?? facts.dateLine ?? {};
  const steps = [
    ...(earlier ? [{ rel: 'prev', href: earlier.href }] : []),
    ...(later ? [{ rel: 'next', href: later.href }] : []),
  ];
  const head = makeHead(archive, urls, { ...facts, jsonLd, links: [...(facts.links ?? []), ...steps] });
  return {
    base: urls.base,
    language: words.language,
    direction: directionOf(words.language),
    head,
    printedFrom: facts.type === 'article' ? undefined : head.canonical,
    navigation: navigation(archive, urls),
    dateLine: facts.dateLine,
    breadcrumbs: hasNoBreadcrumbs ? [] : [...above, { text: title }],
    labels: words.labels,
  };
}
