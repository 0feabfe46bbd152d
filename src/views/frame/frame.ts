import type { Archive } from '../../archive/archive.ts';
import { type Direction, directionOf } from '../base/bidi.ts';
import { type Head, type HeadFacts, makeHead } from '../meta/head.ts';
import { breadcrumbList, isPage, webPage } from '../meta/json-ld.ts';
import type { Labels } from '../words/labels.ts';
import type { Link, MaybeLink, StepLink } from '../base/link.ts';
import { type Navigation, navigation } from './navigation.ts';
import type { Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';

/** Where in time the reader is: an article's date, and the periods before and after one. */
export interface DateLine {
  /** "Tuesday, 19 June 2018"; only where neither the heading nor the breadcrumbs say it. */
  readonly date?: MaybeLink;
  /** "1 article on this day" */
  readonly notes?: readonly MaybeLink[];
  readonly earlier?: StepLink;
  /** The next wider date front, "June 2018". */
  readonly up?: Link;
  readonly later?: StepLink;
}

/** What the layout needs of every page. */
export interface Frame {
  /** The folder that the archive stands in, `/` or `/archive/`: what the browser's code makes URLs with. */
  readonly base: string;
  /** For `<html lang>` and `<html dir>`: those of the interface. */
  readonly language: string;
  readonly direction: Direction;
  readonly head: Head;
  readonly navigation: Navigation;
  readonly dateLine?: DateLine;
  /**
   * From the front to this page, which is the last and has no `href`; empty where nothing stands between the two, and
   * where the date line leads the way.
   */
  readonly breadcrumbs: readonly MaybeLink[];
  readonly labels: Labels;
}

export interface FrameFacts extends HeadFacts {
  readonly dateLine?: DateLine;
  /** The pages between the front and this one. */
  readonly trail?: readonly Link[];
}

/** Puts together what the layout needs: head, navigation, date line and breadcrumbs. */
export function makeFrame(archive: Archive, urls: Urls, facts: FrameFacts): Frame {
  const words = wordsOf(archive.site.language);
  const { title, trail = [] } = facts;
  const above: readonly Link[] = [{ text: archive.site.title, href: urls.home() }, ...trail];
  const isLed = title === undefined || trail.length === 0 || facts.dateLine?.date !== undefined;
  const jsonLd = [...(facts.jsonLd ?? [])];
  if (title !== undefined && !facts.robots) {
    if (!jsonLd.some(isPage))
      jsonLd.push(webPage(archive, urls, { path: facts.path, name: title, description: facts.description }));
    jsonLd.push(breadcrumbList(urls, [...above, { text: title, href: facts.path }]));
  }
  return {
    base: urls.base,
    language: words.language,
    direction: directionOf(words.language),
    head: makeHead(archive, urls, { ...facts, jsonLd }),
    navigation: navigation(archive, urls),
    dateLine: facts.dateLine,
    breadcrumbs: isLed ? [] : [...above, { text: title }],
    labels: words.labels,
  };
}
