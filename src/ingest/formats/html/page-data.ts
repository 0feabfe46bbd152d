import { isWebAddress, resolveAddress } from '../../clean/html-tree.ts';
import type { IncomingArticle, StatedName } from '../../contract/incoming.ts';
import { addressInData, articleThing, namesInData, textsInData, type Thing } from './page-json-ld.ts';
import { PageMeta } from './page-meta.ts';
import { plainText } from '../../clean/plain-text.ts';

/** What a page states about its article besides the text. */
export type WebPageData = Pick<
  IncomingArticle,
  | 'title'
  | 'standfirst'
  | 'date'
  | 'updated'
  | 'authors'
  | 'section'
  | 'language'
  | 'names'
  | 'topics'
  | 'rights'
  | 'url'
  | 'publisher'
  | 'image'
> & {
  /** The base of its addresses. */
  readonly base?: string;
};

/**
 * Reads what a page states about its article: from JSON-LD, then `<meta>`, then its elements.
 *
 * @see https://schema.org/NewsArticle
 * @see https://ogp.me/
 */
export function pageData(document: Document): WebPageData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const thing = articleThing(scripts.map(({ textContent }) => textContent)) ?? {};
  const meta = new PageMeta(document);
  const url = addressOfPage(document, thing, meta);
  // Some pages have their address in place of their name.
  const sites = ['og:site_name', 'dc.publisher', 'citation_journal_title'].map((name) => meta.first(name));
  const [named] = textsInData(thing.publisher);
  const publisher = [named, ...sites]
    .map(plain)
    .find((name): boolean => name !== undefined && !isWebAddress(name));
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? undefined;
  const title = titleOf(document, thing, meta, publisher);
  return {
    title,
    standfirst: plain(
      textsInData(thing.description)[0] ?? meta.first('og:description', 'description', 'dc.description'),
    ),
    date: textsInData(thing.datePublished)[0] ?? meta.first(...dateNames) ?? dateOfElements(document),
    updated:
      textsInData(thing.dateModified)[0] ??
      meta.first('article:modified_time', 'og:updated_time', 'datemodified'),
    authors: authorsOf(thing, meta),
    section: plain(textsInData(thing.articleSection)[0] ?? meta.first('article:section')),
    language:
      textsInData(thing.inLanguage)[0] ??
      (document.documentElement.getAttribute('lang') ||
        meta.first('og:locale', 'content-language', 'dc.language')),
    names: namesInData([thing.about ?? [], thing.mentions ?? []].flat()).flatMap(({ name, kind }) =>
      kind === undefined ? [] : [{ name: plainText(name), kind }],
    ),
    topics: topicsOf(thing, meta, [title, publisher]),
    rights: plain(textsInData(thing.copyrightNotice)[0] ?? meta.first('dc.rights', 'copyright')),
    url,
    publisher,
    image: imageOf(thing, meta, url),
    base: base === undefined ? url : resolveAddress(base, url),
  };
}

const dateNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'ptime',
  'date',
];

/** Returns the date that a page marks as its own, or its only one. */
function dateOfElements(document: Document): string | undefined {
  const marked = document.querySelector('[itemprop="datePublished"], time[pubdate]');
  const stated = marked?.getAttribute('datetime') ?? marked?.getAttribute('content');
  if (stated) return stated;
  const times = [...document.querySelectorAll('time[datetime]')]
    .filter(
      (time) => !time.closest('aside, footer, nav, [id*="comment"], [class*="comment"], [class*="related"]'),
    )
    .map((time) => time.getAttribute('datetime')!.trim());
  return new Set(times.map((time) => time.slice(0, 10))).size === 1 ? times[0] : undefined;
}

function titleOf(
  document: Document,
  thing: Thing,
  meta: PageMeta,
  publisher: string | undefined,
): string | undefined {
  const [headline] = textsInData(thing.headline);
  const [name] = textsInData(thing.name);
  const documentTitle = document.querySelector('title')?.textContent ?? '';
  // Some pages have their title as the name, and another text as the headline.
  const isName =
    name !== undefined &&
    documentTitle.includes(name) &&
    !(headline !== undefined && documentTitle.includes(headline));
  const stated =
    (isName ? name : headline) ??
    meta.first('og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title') ??
    documentTitle;
  const title = plain(stated);
  if (title === undefined || publisher === undefined || title.length > 500) return title;
  const last = Math.max(0, title.lastIndexOf('|') - 1);
  const divider = /\s(?:[-–—|·:»]|::)\s/.exec(title.slice(last));
  if (!divider) return title;
  const end = last + divider.index;
  const site = title.slice(end + divider[0].length);
  return site.toLowerCase() === publisher.toLowerCase() ? title.slice(0, end) : title;
}

function addressOfPage(document: Document, thing: Thing, meta: PageMeta): string | undefined {
  return [
    document.querySelector('link[rel~="canonical"]')?.getAttribute('href'),
    meta.first('og:url'),
    addressInData(thing.mainEntityOfPage),
    addressInData(thing.url),
    savedFrom(document),
  ]
    .map((address) => address?.trim())
    .find(isWebAddress);
}

/**
 * Returns the address that browsers write at the top of a saved page: `<!-- saved from url=(0024)https://…/
 * -->`.
 */
function savedFrom(document: Document): string | undefined {
  const comments = [...document.childNodes, ...document.documentElement.childNodes].filter(
    ({ nodeType }) => nodeType === 8,
  );
  return comments
    .map(({ nodeValue }) => /saved from url=\(\d+\)(\S+)/.exec(nodeValue ?? '')?.[1])
    .find(Boolean);
}

function authorsOf(thing: Thing, meta: PageMeta): readonly StatedName[] | undefined {
  const stated = namesInData(thing.author ?? []);
  const names =
    stated.length > 0
      ? stated
      : meta
          .all(
            'author',
            'article:author',
            'dc.creator',
            'citation_author',
            'parsely-author',
            'sailthru.author',
          )
          .map((name) => ({ name }));
  const plainNames = names
    .map((one) => ({ ...one, name: withoutBy(plainText(one.name)) }))
    .filter(({ name }) => name !== '' && !isWebAddress(name));
  return plainNames.length > 0 ? plainNames : undefined;
}

/** Removes "By" from a byline, and text that some pages append to it. */
export function withoutBy(byline: string): string {
  return byline
    .replace(/^(?:by|von|par|por)[:\s]\s*/i, '')
    .replace(/[|•][^]*$/, '')
    .trim();
}

/**
 * Returns the topics. Keywords for search engines are separate from those of the newsroom, and used only if
 * those are absent.
 */
function topicsOf(
  thing: Thing,
  meta: PageMeta,
  excluded: readonly (string | undefined)[],
): { label: string }[] {
  const fromThing = textsInData(thing.keywords);
  const stated = [
    fromThing,
    meta.all('article:tag', 'og:article:tag'),
    meta.all('news_keywords', 'parsely-tags', 'sailthru.tags', 'keywords'),
  ];
  const labels = (stated.find((list) => list.length > 0) ?? [])
    .flatMap((label) => (label.includes(',') ? label.split(',') : [label]))
    .map(plainText)
    .filter(
      (label) => label !== '' && label.length <= 80 && !excluded.includes(label) && !/^\w+:\S/.test(label),
    );
  return [...new Set(labels)].map((label) => ({ label }));
}

function imageOf(thing: Thing, meta: PageMeta, url: string | undefined): WebPageData['image'] {
  const address =
    meta.first('og:image:secure_url', 'og:image', 'twitter:image', 'og:image:url') ??
    addressInData(thing.image);
  if (address === undefined) return undefined;
  const src = resolveAddress(address, url);
  return isWebAddress(src) ? { src, alt: plain(meta.first('og:image:alt', 'twitter:image:alt')) } : undefined;
}

function plain(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainText(text) || undefined;
}
