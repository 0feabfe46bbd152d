import { countOf, inFigures } from '../text/count-of.ts';
import { durationOf } from './capture.ts';
import type { CaptureEvent } from './capture-event.ts';
import { type LinkLimit, linkLimits, type PagesBeyond } from './followed-links.ts';

/** Says what a site, or a web archive, has, and how long it takes to fetch it. */
export function foundText(
  { pages, from, to, requests, isListed }: Extract<CaptureEvent, { type: 'found' }>,
  isWayback: boolean,
): string {
  if (!isListed)
    return `The site does not list its pages, so links are followed from its front, at most one request a second. How long that takes is not known. It ends by itself: where ${inFigures(linkLimits.alike)} pages in a row with addresses of one shape, or ${inFigures(linkLimits.any)} of any, have no text of their own and lead to none, as in a calendar without end, and ${linkLimits.far} links away from the last page that had one. What is left out is named.`;
  const span = from === undefined ? '' : `, ${from} to ${to}`;
  const pace = isWayback ? 'one request in four seconds' : 'one request a second';
  const whose = isWayback ? 'The Wayback Machine has' : 'The site lists';
  return requests === 0
    ? `${whose} ${countOf(pages, 'page')}${span}; all were fetched before.`
    : `${whose} ${countOf(pages, 'page')}${span}. ${countOf(requests, 'is', 'are')} still to be fetched, which takes ${durationText(durationOf(requests, isWayback))} at ${pace}, and then their pictures.`;
}

/** Says how long something takes: `about 3 minutes`. @param ms in milliseconds */
export function durationText(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  return minutes < 120
    ? `about ${countOf(minutes, 'minute')}`
    : `about ${countOf(Math.round(minutes / 60), 'hour')}`;
}

const limitTexts: Readonly<Record<LinkLimit, string>> = {
  alike: `the last ${inFigures(linkLimits.alike)} like them had no text of their own, and led to none`,
  any: `the last ${inFigures(linkLimits.any)} pages had no text of their own, and led to none`,
  far: `they are more than ${linkLimits.far} links away from any page with a text of its own`,
};

/** Says which pages were not asked for because of a limit, and why. */
export function beyondText({ limit, shape, count, first }: PagesBeyond): string {
  return `${countOf(count, 'page')} like ${shape} ${count === 1 ? 'was' : 'were'} not asked for, beginning with ${first}: ${limitTexts[limit]}.`;
}
