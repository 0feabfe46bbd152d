import { replaceBetween } from '../../text/replace-between.ts';
import type { Archive, Page } from '../../archive/archive.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { type Frame, makeFrame } from '../frame/frame.ts';
import { imageSources } from '../../shared/base/html-tags.ts';
import type { Link } from '../../shared/base/link.ts';
import type { Route } from '../../shared/base/route.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { signalsOf } from '../meta/signals/signals.ts';
import { pictureFolder } from '../meta/picture-host.ts';
import { correctionsPage } from '../meta/public-changes.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** A page written by the keeper: about, corrections policy, contact. */
export interface PageView {
  readonly frame: Frame;
  readonly title: string;
  /** Its headings, if there are at least three; each is safe HTML. */
  readonly contents: readonly { readonly href: string; readonly html: string }[];
  readonly html: string;
  /** What the archive holds and lacks, on the page about it. */
  readonly coverage?: Link;
  /** Which programs are asked not to read the archive, on the page about it, with the terms on which they may. */
  readonly refusal?: { readonly sentence: string; readonly terms?: Link };
  /** Where the pictures of printed pages are, on the page about it, if another host has them. */
  readonly pictureHost?: string;
  /** The content file, to which the paths of images are relative. */
  readonly file: string;
}

/** Builds a page written by the keeper. */
export function pageView(archive: Archive, urls: Urls, { record, html }: Page): PageView {
  const { id, data, file } = record;
  const { pages } = wordsOf(archive.site);
  return {
    frame: makeFrame(archive, urls, {
      path: urls.page(id),
      title: data.title,
      description: data.description ?? pages.inArchive(isolate(data.title), isolate(archive.site.title)),
    }),
    title: data.title,
    contents: contentsOf(html),
    html,
    ...(id === 'about' && {
      coverage: { text: pages.coverage.link, href: `${urls.dates()}#coverage` },
      ...refusalOf(archive),
      ...pictureHostOf(archive),
    }),
    file,
  };
}

/** Returns the sentence that says which programs are refused; nothing if none is. */
function refusalOf({ site }: Pick<Archive, 'site'>): Pick<PageView, 'refusal'> {
  const words = wordsOf(site).pages.refusal;
  const { refused, terms } = signalsOf(site);
  if (refused.length === 0) return {};
  return {
    refusal: {
      sentence: words.sentence(refused.map((purpose) => words[purpose])),
      ...(terms !== undefined && { terms: { text: words.terms, href: terms } }),
    },
  };
}

/** Returns the sentence that says from where the pictures of printed pages come; nothing if they are files of the site. */
function pictureHostOf({ site }: Pick<Archive, 'site'>): Pick<PageView, 'pictureHost'> {
  const folder = pictureFolder(site);
  return folder === undefined ? {} : { pictureHost: wordsOf(site).print.fromHost(new URL(folder).host) };
}

const minHeadings = 3;

/** Returns the second-level headings of a rendered text, without the tags in them. */
export function contentsOf(html: string): PageView['contents'] {
  const [, ...parts] = html.split('<h2');
  const found = parts.flatMap((part) => {
    const id = /^[^>]*?\bid="([^"]+)"/.exec(part)?.[1];
    const inner = part.slice(part.indexOf('>') + 1, part.indexOf('</h2>'));
    return id === undefined ? [] : [{ href: `#${id}`, html: replaceBetween(inner, '<', '>', '') }];
  });
  return found.length < minHeadings ? [] : found;
}

/** Returns the paths of the keeper’s pages but the one about corrections: `page` is `about`. */
export function ownPagePaths(archive: Archive) {
  return archive.pages
    .filter(({ record }) => record.id !== correctionsPage)
    .map(({ record: { id } }) => ({ params: { page: id }, props: { id } }));
}

/** The keeper’s pages. */
export const pageRoute: Route<{ readonly id: string }, PageView> = {
  paths: ownPagePaths,
  view: (archive, urls, { id }) =>
    pageView(
      archive,
      urls,
      archive.pages.find(({ record }) => record.id === id)!,
    ),
  pictures: ({ html, file }) => imageSources(html).map((src) => ({ src, file })),
};
