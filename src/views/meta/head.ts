import type { Archive } from '../../archive/archive.ts';
import { isolate } from '../base/bidi.ts';
import { jsonForScript } from '../base/json-text.ts';
import { onceForText } from '../base/once.ts';
import { isPage } from './json-ld.ts';
import { jsonFeedUrl, type Urls } from '../base/urls.ts';
import { wordsOf } from '../words/words-of.ts';
import { shareImage, type ShareImage } from './share-image.ts';

/** One `<meta>`: exactly one of `name` and `property` is there. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** One `<link>`. */
export interface HeadLink {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/** What stands in a page's `<head>`. */
export interface Head {
  /** Of `<title>`, with the archive's name. */
  readonly title: string;
  readonly description: string;
  /** Absolute. */
  readonly canonical: string;
  /** Set on tombstones, redirects, the search page and the 404 page. */
  readonly robots?: 'noindex';
  /** Where a redirect page leads at once: for `<meta http-equiv="refresh">`. */
  readonly refresh?: string;
  /** Shown where a link to the page is shared. */
  readonly shareImage: ShareImage;
  /** Open Graph, Dublin Core, and what Zotero reads; the description, robots, refresh and picture are not among them. */
  readonly metas: readonly MetaTag[];
  /** Feeds, the JSON representation, OpenSearch; the canonical link is not among them. */
  readonly links: readonly HeadLink[];
  /** JSON texts for `<script type="application/ld+json">`, escaped for it already: use `set:html`. */
  readonly jsonLd: readonly string[];
}

/** What a page says about itself to machines. */
export interface HeadFacts {
  /** Its path; or, on a redirect page, that of the page it leads to. */
  readonly path: string;
  /** Left out on the front, whose title is the archive's. */
  readonly title?: string;
  readonly description: string;
  readonly robots?: 'noindex';
  readonly refresh?: string;
  /** Whether it has a feed of its own. */
  readonly hasFeed?: boolean;
  readonly json?: string;
  /** Whether it has a card of its own where the archive asks for such cards. */
  readonly hasCard?: boolean;
  /** `article` on articles only: Zotero and others take anything else for a web page. */
  readonly type?: 'article';
  readonly metas?: readonly MetaTag[];
  readonly jsonLd?: readonly object[];
}

export function makeHead(archive: Archive, urls: Urls, facts: HeadFacts): Head {
  const { site } = archive;
  const words = wordsOf(site.language);
  const canonical = urls.absolute(facts.path);
  const image = shareImage(archive, urls, facts.hasCard ? facts.path : undefined, facts.title);
  const links: (HeadLink | undefined)[] = [
    ...(facts.hasFeed && facts.title
      ? feedLinks(urls, facts.path, words.pages.feedOf(isolate(facts.title)))
      : []),
    ...feedLinks(urls, urls.home(), words.pages.feedOf(isolate(site.title)), facts.path === urls.home()),
    facts.json ? { rel: 'alternate', href: facts.json, type: 'application/json' } : undefined,
    {
      rel: 'search',
      href: urls.file('opensearch.xml'),
      type: 'application/opensearchdescription+xml',
      title: site.title,
    },
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
      { property: 'og:title', content: facts.title ?? site.title },
      { property: 'og:description', content: facts.description },
      { property: 'og:url', content: canonical },
      { property: 'og:site_name', content: site.title },
      { property: 'og:locale', content: openGraphLocale(site.language) },
      ...(facts.metas ?? []),
    ],
    links: links.filter((link) => link !== undefined),
    jsonLd: (facts.jsonLd ?? []).map((object) => jsonForScript(withImage(object, image))),
  };
}

/** Puts a picture of the page's own in the place of the card: a page's first JSON-LD object is about what it shows. */
export function withShareImage(head: Head, image: ShareImage): Head {
  const [first, ...rest] = head.jsonLd;
  const pictured = first && jsonForScript({ ...(JSON.parse(first) as object), image: image.url });
  return { ...head, shareImage: image, jsonLd: pictured ? [pictured, ...rest] : [] };
}

/** @param inBoth as JSON as well: every page names the feed of the archive, and only the front all of its forms */
function feedLinks(urls: Urls, page: string, title: string, inBoth = true): HeadLink[] {
  const atom = { rel: 'alternate', href: urls.feed(page), type: 'application/atom+xml', title };
  const json = { rel: 'alternate', href: jsonFeedUrl(page), type: 'application/feed+json', title };
  return inBoth ? [atom, json] : [atom];
}

/** Adds the picture to what stands for the page itself: a card is no picture of a person or a place. */
function withImage(object: object, { url }: ShareImage): object {
  return isPage(object) ? { ...object, image: url } : object;
}

/** Open Graph writes `pt_BR`; of a language without a region the one that has most of its speakers. */
const openGraphLocale = onceForText((language) => {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region ? `${code}_${region}` : code;
});
