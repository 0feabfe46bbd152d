import type { Archive } from '../../archive/archive.ts';
import { onceForBoth } from '../base/once.ts';
import { shareCardUrl, type Urls } from '../base/urls.ts';

/** The picture that stands beside a link to a page where it is shared. */
export interface ShareImage {
  /** Absolute. */
  readonly url: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it shows. */
  readonly alt: string;
}

/** What is written on a card that is drawn for a page, from the top to the foot. */
export interface ShareCard {
  readonly kicker?: string;
  readonly title: string;
  readonly line?: string;
  readonly foot: string;
}

/** The size that networks ask for, in pixels. */
export const shareCardSize = { width: 1200, height: 630 } as const;

/** Returns the card of the whole archive; its address stands in for a title that our typefaces cannot set. */
export const archiveCard = onceForBoth(({ site }: Archive, urls: Urls): ShareCard => {
  const { host } = new URL(urls.absolute(urls.home()));
  const line = isLatin(site.description) ? site.description : undefined;
  if (!isLatin(site.title)) return { title: host, line, foot: '' };
  const kicker = site.publisher !== site.title && isLatin(site.publisher ?? '') ? site.publisher : undefined;
  return { kicker, title: site.title, line, foot: host };
});

/** Whether pages have cards of their own that say this: our typefaces must have the letters. */
export function hasOwnCard({ site }: Archive, title: string): boolean {
  return site.shareCards === 'page' && isLatin(title);
}

/**
 * Returns the picture of a page that has none of its own: its card, or that of the archive.
 *
 * @param page the path of the page, where it has a card
 */
export function shareImage(archive: Archive, urls: Urls, page?: string, title?: string): ShareImage {
  const { site } = archive;
  const isOwn = page !== undefined && title !== undefined && hasOwnCard(archive, title);
  return {
    url: urls.absolute(shareCardUrl(isOwn ? page : urls.home())),
    ...shareCardSize,
    alt: isOwn ? `${title} · ${site.title}` : `${site.title} · ${site.description}`,
  };
}

function isLatin(text: string): boolean {
  return /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u.test(text);
}
