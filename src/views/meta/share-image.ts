import type { Archive } from '../../archive/archive.ts';
import { countOf } from '../../text/count-of.ts';
import { onceForBoth } from '../../shared/base/once.ts';
import { directionOf } from '../../shared/base/bidi.ts';
import { defaultFontPackage } from '../../archive/look/look.ts';
import { lookColors } from '../../shared/base/colors.ts';
import { isSettable } from '../../shared/base/script-face.ts';
import { shareCardUrl, type Urls } from '../../shared/base/urls.ts';

/** The picture shown when a page is shared; sizes are in pixels. */
export interface ShareImage {
  /** An absolute URL. */
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

/** The texts on a page’s share card, from top to bottom. */
export interface ShareCard {
  readonly kicker?: string;
  readonly title: string;
  readonly line?: string;
  readonly foot: string;
  /** Whether its lines begin at the right. */
  readonly isReversed?: boolean;
  /** The same of the title and the line below it, if they are not in the language of the archive. */
  readonly isTextReversed?: boolean;
  /** The archive’s own colors; ours if absent. */
  readonly colors?: CardColors;
  /** The digest of the archive’s own font, if our typefaces lack letters of the card. */
  readonly font?: string;
}

/** Those of light mode. */
export type CardColors = Readonly<Record<'paper' | 'ink' | 'soft' | 'rule' | 'stamp', string>>;

/** The size that social networks recommend, in pixels. */
export const shareCardSize = { width: 1200, height: 630 } as const;

/**
 * Returns the card of the archive. If our typefaces lack the letters of its title, the card has its address
 * instead.
 */
export const archiveCard = onceForBoth((archive: Archive, urls: Urls): ShareCard => {
  const { site } = archive;
  const { host } = new URL(urls.absolute(urls.home()));
  const { description } = site;
  const line = description !== undefined && hasLetters(archive, description) ? description : undefined;
  const own = {
    ...(site.look?.colors && { colors: cardColors(site) }),
    ...(directionOf(site.language) === 'rtl' && { isReversed: true }),
  };
  if (!hasLetters(archive, site.title)) return withFont(archive, { title: host, line, foot: '', ...own });
  const kicker =
    site.publisher !== site.title && hasLetters(archive, site.publisher ?? '') ? site.publisher : undefined;
  return withFont(archive, { kicker, title: site.title, line, foot: host, ...own });
});

/** Whether our typefaces, or the archive’s own font, have the letters of a text. */
function hasLetters(archive: Pick<Archive, 'look'>, text: string): boolean {
  return isSettable(text) || isSettable(text, archive.look.cardFont?.ranges);
}

/** Returns a card that names the archive’s own font if it needs it. */
export function withFont(archive: Pick<Archive, 'look'>, card: ShareCard): ShareCard {
  if (isSettable([card.kicker, card.title, card.line, card.foot].join(''))) return card;
  const { cardFont } = archive.look;
  return cardFont ? { ...card, font: cardFont.digest } : card;
}

function cardColors({ look }: Archive['site']): CardColors {
  const { paper, ink, soft, rule, stamp } = lookColors(look, 'light');
  return { paper, ink, soft, rule, stamp };
}

/**
 * Whether a page has its own card: the archive must want it, and our typefaces or its own must have the letters of its
 * title.
 */
export function hasOwnCard(archive: Archive, title: string, isArticle: boolean): boolean {
  const { shareCards } = archive.site;
  const isWanted = shareCards === 'page' || (shareCards === 'articles' && isArticle);
  return isWanted && hasLetters(archive, title);
}

/**
 * Returns the share card of a page without a picture: its own, or that of the archive.
 *
 * @param page the path of the page, if it has a card
 * @param isArticle whether it is the page of an article
 */
export function shareImage(
  archive: Archive,
  urls: Urls,
  page?: string,
  title?: string,
  isArticle = false,
): ShareImage {
  const { site } = archive;
  const isOwn = page !== undefined && title !== undefined && hasOwnCard(archive, title, isArticle);
  return {
    url: urls.absolute(shareCardUrl(isOwn ? page : urls.home())),
    ...shareCardSize,
    alt: (isOwn ? [title, site.title] : [site.title, site.description ?? []]).flat().join(' · '),
  };
}

/**
 * Returns the note of a build whose share cards cannot show the title of the archive, or those of articles that have cards of
 * their own; undefined if they can.
 */
export function cardNote(archive: Archive, urls: Pick<Urls, 'home' | 'base'>): string | undefined {
  const { site } = archive;
  if (!hasLetters(archive, site.title)) {
    const file = shareCardUrl(urls.home()).slice(urls.base.length);
    return `The picture for shared links shows the address in place of “${site.title}”, since there is no typeface with these letters. ${fontAdvice(site.language)}; or a picture of your own, of ${shareCardSize.width} × ${shareCardSize.height} pixels, takes its place if it is in public/${file}`;
  }
  if (site.shareCards === 'archive') return undefined;
  const without = archive.articles.filter(({ data }) => !hasOwnCard(archive, data.title, true));
  const [first] = without;
  if (!first) return undefined;
  const rest = without.length > 1 ? ` and ${countOf(without.length - 1, 'other article')}` : '';
  return `The picture for shared links to “${first.data.title}”${rest} is that of the archive, since there is no typeface with the letters of the title. ${fontAdvice(site.language)}.`;
}

function fontAdvice(language: string): string {
  const name = defaultFontPackage(language);
  const install =
    name === undefined ? 'Name' : `Run npm install ${name} in the folder of the archive, or name`;
  return `${install} a font that has them in site.yaml, as look.cardFont`;
}
