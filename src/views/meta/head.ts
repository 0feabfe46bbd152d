import type { Archive } from '../../archive/archive.ts';
import type { Scheme } from '../../schema/color.ts';
import { mainColors } from '../../schema/look.ts';
import { isolate } from '../../shared/base/bidi.ts';
import { jsonForScript } from './json-text.ts';
import { onceForText } from '../../shared/base/once.ts';
import { isPage } from './json-ld.ts';
import { jsonFeedUrl, type Urls } from '../../shared/base/urls.ts';
import { pictureOrigin } from './picture-host.ts';
import { licenseUrl } from './signals/license-url.ts';
import { signalsOf } from './signals/signals.ts';
import { wordsOf } from '../../shared/words/words-of.ts';
import { shareImage, type ShareImage } from './share-image.ts';

/** A `<meta>` element with `name`, `property`, or both for programs that read one or the other. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** A `<link>` element. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** The data of a page’s `<head>`. */
export interface Head {
  /** The text of `<title>`, with the archive’s title. */
  readonly title: string;
  readonly description: string;
  /** An absolute URL. */
  readonly canonical: string;
  /** Set on tombstones, redirects, the search page, the 404 page, and articles whose `listing` says so. */
  readonly robots?: 'noindex';
  /** The target of a redirect page, for `<meta http-equiv="refresh">`. */
  readonly refresh?: string;
  /** The picture shown when the page is shared. */
  readonly shareImage: ShareImage;
  /**
   * Open Graph, Dublin Core, Zotero’s elements, and what reserves text and data mining; without description, robots, refresh and picture. A missing
   * `og:url` means the canonical address.
   */
  readonly metas: readonly MetaTag[];
  /** Feeds, the JSON representation, OpenSearch; without the canonical link. */
  readonly links: readonly HeadLink[];
  /** JSON texts for `<script type="application/ld+json">`, already escaped: use `set:html`. */
  readonly jsonLd: readonly string[];
  /** The host of the pictures of printed pages, if it is another one: `https://pictures.example`. */
  readonly pictureOrigin?: string;
  /** The background in light and dark mode. */
  readonly paper: Readonly<Record<Scheme, string>>;
}

/** The metadata of a page from which its head is made. */
export interface HeadFacts {
  /** The path of the page, or the target of a redirect page. */
  readonly path: string;
  /** Undefined on the front, which has the archive’s title. */
  readonly title?: string;
  readonly description: string;
  readonly robots?: 'noindex';
  readonly refresh?: string;
  /** Whether the page has its own feed. */
  readonly hasFeed?: boolean;
  readonly json?: string;
  readonly links?: readonly HeadLink[];
  /** Whether the page has its own share card, if the archive wants such cards. */
  readonly hasCard?: boolean;
  /** `article` for articles only: Zotero and others take all other pages for web pages. */
  readonly type?: 'article';
  readonly metas?: readonly MetaTag[];
  readonly jsonLd?: readonly object[];
}

/** Builds the head of a page. */
export function makeHead(archive: Archive, urls: Urls, facts: HeadFacts): Head {
  const { site } = archive;
  const words = wordsOf(site);
  const canonical = urls.absolute(facts.path);
  const locale = openGraphLocale(site.language);
  const page = facts.hasCard ? facts.path : undefined;
  const image = shareImage(archive, urls, page, facts.title, facts.type === 'article');
  const license = licenseUrl(site, urls);
  const links: (HeadLink | undefined)[] = [
    ...(facts.hasFeed && facts.title
      ? feedLinks(urls, facts.path, words.pages.feedOf(isolate(facts.title)))
      : []),
    ...feedLinks(urls, urls.home(), words.pages.feedOf(isolate(site.title)), facts.path === urls.home()),
    ...(facts.links ?? []),
    facts.json ? { rel: 'alternate', href: facts.json, type: 'application/json' } : undefined,
    {
      rel: 'search',
      href: urls.file('opensearch.xml'),
      type: 'application/opensearchdescription+xml',
      title: site.title,
    },
    license === undefined ? undefined : { rel: 'license', href: license, type: 'application/rsl+xml' },
  ];
  return {
    title: facts.title ? `${isolate(facts.title)} · ${isolate(site.title)}` : site.title,
    description: facts.description,
    canonical,
    robots: facts.robots,
    refresh: facts.refresh,
    shareImage: image,
    metas: [
      { property: 'og:type', content: facts.type ?? 'website' },
      ...(facts.metas?.some(({ property }) => property === 'og:title')
        ? []
        : [{ property: 'og:title', content: facts.title ?? site.title }]),
      { property: 'og:site_name', content: site.title },
      ...(locale === defaultLocale ? [] : [{ property: 'og:locale', content: locale }]),
      ...(facts.metas ?? []),
      ...signalsOf(site).reservation.map(([name, content]) => ({ name, content })),
    ],
    links: links.filter((link) => link !== undefined),
    pictureOrigin: pictureOrigin(site),
    paper: {
      light: mainColors(site.look?.colors, 'light').paper,
      dark: mainColors(site.look?.colors, 'dark').paper,
    },
    jsonLd: (facts.jsonLd ?? []).map((object) => jsonForScript(withImage(object, image))),
  };
}

/**
 * Replaces the share card with a picture of the page, also in its first JSON-LD object, which describes the
 * content.
 */
export function withShareImage(head: Head, image: ShareImage): Head {
  const [first, ...rest] = head.jsonLd;
  const pictured = first && jsonForScript({ ...(JSON.parse(first) as object), image: image.url });
  return { ...head, shareImage: image, jsonLd: pictured ? [pictured, ...rest] : [] };
}

/**
 * Returns links to the feeds of a page.
 *
 * @param withJson includes the JSON Feed, which pages other than the front omit for the archive’s feed
 */
function feedLinks(urls: Urls, page: string, title: string, withJson = true): HeadLink[] {
  const atom = { rel: 'alternate', href: urls.feed(page), type: 'application/atom+xml', title };
  const json = { rel: 'alternate', href: jsonFeedUrl(page), type: 'application/feed+json', title };
  return withJson ? [atom, json] : [atom];
}

/**
 * Adds the share card to a JSON-LD object of the page, but not of a person or place, of which it is no
 * picture.
 */
function withImage(object: object, { url }: ShareImage): object {
  return isPage(object) ? { ...object, image: url } : object;
}

/** The language of a page without `og:locale`: see https://ogp.me/#optional */
const defaultLocale = 'en_US';

/** Returns a language in Open Graph’s format, `pt_BR`; a missing region becomes the most likely one. */
const openGraphLocale = onceForText((language) => {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region ? `${code}_${region}` : code;
});
