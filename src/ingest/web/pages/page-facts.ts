import { Parser } from 'htmlparser2';
import { pageKey, siteOf, webAddressOf } from './page-address.ts';

/** A block of text of a page: a paragraph, a heading, an item, a cell. */
export interface PageBlock {
  /** Of its text, without regard to white space. */
  readonly digest: number;
  /** In UTF-16 code units. */
  readonly length: number;
  /** How much of it is in links. */
  readonly linked: number;
  readonly isHeading: boolean;
  /** Whether it has a sentence: it ends like one, or is long. */
  readonly isSentence: boolean;
  /** Whether it says that it goes on elsewhere: it ends with an ellipsis. */
  readonly isCut: boolean;
  /** Of a link to a page of the same site, a digest of its key; 0 of anything else. */
  readonly target: number;
}

/** What can be said of a page without knowing any other. */
export interface PageFacts {
  readonly title: string;
  /** The text of its first heading of the first level. */
  readonly heading: string;
  readonly canonical?: string;
  /** Where it leads on at once (`<meta http-equiv="refresh">`). */
  readonly leadsTo?: string;
  /** The type by Open Graph: `article`. */
  readonly graphType?: string;
  /** Whether `<meta>` states when it was published. */
  readonly hasPublishedTime: boolean;
  /** The types of things in its JSON-LD. */
  readonly dataTypes: readonly string[];
  /** Its `<article>` elements, each of which has a heading that is a link to another page. */
  readonly frames: number;
  readonly passwordFields: number;
  readonly images: number;
  readonly blocks: readonly PageBlock[];
}

const blockTags = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th thead tr ul title'.split(
    ' ',
  ),
);
/** What these have is never the text of a page. */
const besideTags = new Set(['details', 'dialog', 'footer', 'nav']);
const silentTags = new Set('script style noscript template svg select textarea iframe object'.split(' '));
/** A block of at least this length in UTF-16 code units is a sentence, however it ends. */
const sentenceUnits = 120;
const linkLineShare = 0.8;
const maxDataUnits = 200_000;

/**
 * Reads the facts of a page in one pass, without building a tree of it.
 *
 * @param address its own address
 */
export function pageFacts(html: string, address: string): PageFacts {
  const site = siteOf(address);
  const blocks: PageBlock[] = [];
  const types: string[] = [];
  const meta = new Map<string, string>();
  let title = '';
  let heading = '';
  let canonical: string | undefined;
  let leadsTo: string | undefined;
  const seen = { frames: 0, passwordFields: 0, images: 0 };
  let text = '';
  let linked = 0;
  let link = 0;
  let href = '';
  let silent = 0;
  let beside = 0;
  let headingLevel = 0;
  let breaks = 0;
  let data: string[] | undefined;
  let isTitle = false;

  const endBlock = () => {
    const words = text.replace(/\s+/g, ' ').trim();
    if (words !== '') {
      if (isTitle) title ||= words;
      else {
        if (headingLevel === 1) heading ||= words;
        blocks.push({
          digest: hashOfSiteText(words, site),
          length: words.length,
          linked: Math.min(linked, words.length),
          isHeading: headingLevel > 0,
          target: linked > words.length / 2 ? targetOf(href, address) : 0,
          isCut: beside === 0 && /(?:…|\.\.\.)[\])]?$/.test(words),
          isSentence:
            beside === 0 && (words.length >= sentenceUnits || /[.!?…。！？؟।]["'”’»)\]]*$/.test(words)),
        });
      }
    }
    text = '';
    linked = 0;
    breaks = 0;
  };

  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (silentTags.has(name)) {
          silent += 1;
          if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) data = [];
          return;
        }
        if (name === 'br') {
          breaks += 1;
          // A line that is a link is the heading of what follows.
          const isLinkLine = linked > 0 && linked >= text.trim().length * linkLineShare;
          if (breaks > 1 || isLinkLine) endBlock();
          else text += ' ';
          return;
        }
        if (blockTags.has(name)) endBlock();
        if (besideTags.has(name)) beside += 1;
        if (/^h[1-6]$/.test(name)) headingLevel = Number(name[1]);
        else if (name === 'title') isTitle = silent === 0 && title === '';
        else if (name === 'a' && attributes.href !== undefined) {
          link += 1;
          if (linked === 0) ({ href } = attributes as { readonly href: string });
        } else if (name === 'article') seen.frames += 1;
        else if (name === 'img') seen.images += 1;
        else if (name === 'input' && attributes.type?.toLowerCase() === 'password') seen.passwordFields += 1;
        else if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
          canonical ??= attributes.href;
        else if (name === 'meta') {
          const key = (
            attributes.property ??
            attributes.name ??
            attributes['http-equiv'] ??
            ''
          ).toLowerCase();
          if (key === 'refresh') leadsTo ??= refreshTarget(attributes.content ?? '');
          else if (!meta.has(key)) meta.set(key, attributes.content ?? '');
        }
      },
      ontext: (part) => {
        if (data) data.push(part);
        if (silent > 0) return;
        text += part;
        if (part.trim() === '') return;
        breaks = 0;
        if (link > 0) linked += part.trim().length;
      },
      onclosetag: (name) => {
        if (silentTags.has(name)) {
          silent -= 1;
          if (name === 'script' && data) {
            types.push(...dataTypesIn(data.join('')));
            data = undefined;
          }
          return;
        }
        if (name === 'a') link = Math.max(0, link - 1);
        if (!blockTags.has(name)) return;
        endBlock();
        if (besideTags.has(name)) beside = Math.max(0, beside - 1);
        if (/^h[1-6]$/.test(name)) headingLevel = 0;
        else if (name === 'title') isTitle = false;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  endBlock();
  const graphType = meta.get('og:type')?.trim().toLowerCase();
  return {
    title: title.slice(0, 300),
    heading: heading.slice(0, 300),
    ...(canonical !== undefined && { canonical }),
    ...(leadsTo !== undefined && { leadsTo }),
    ...(graphType !== undefined && { graphType }),
    hasPublishedTime: meta.has('article:published_time') || meta.has('datepublished'),
    dataTypes: types,
    ...seen,
    blocks,
  };
}

/** Returns a digest of the page of the same site to which a link leads; 0 if it leads to none, or within the same one. */
function targetOf(href: string, address: string): number {
  if (href.startsWith('#') || !URL.canParse(href, address)) return 0;
  const target = webAddressOf(new URL(href, address).href);
  return target === undefined || siteOf(target) !== siteOf(address) ? 0 : hashOfWords(pageKey(target));
}

/** Returns the types of things in JSON-LD; those of their parts don’t say what the page is. */
function dataTypesIn(script: string): string[] {
  if (script.length > maxDataUnits) return [];
  try {
    const value: unknown = JSON.parse(script);
    const things = [value].flat().flatMap((thing) => {
      const graph = (thing as { readonly '@graph'?: unknown } | null)?.['@graph'];
      return Array.isArray(graph) ? [thing, ...(graph as unknown[])] : [thing];
    });
    return things.flatMap((thing) =>
      [(thing as { readonly '@type'?: unknown } | null)?.['@type']]
        .flat()
        .flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/:]/, '')] : [])),
    );
  } catch {
    return [];
  }
}

/** Returns where a page leads on within five seconds: `0; url=/news`. */
function refreshTarget(content: string): string | undefined {
  const [seconds = '', ...rest] = content.split(/[;,]/);
  const target = rest
    .join(';')
    .trim()
    .replace(/^url\b/i, '')
    .trim()
    .replace(/^=/, '')
    .trim();
  return Number(seconds) <= 5 && target !== '' ? target.replaceAll(/["']/g, '') : undefined;
}

/** In UTF-16 code units: the numbers in shorter texts are passed over, as in “3 comments”. */
const numberedUnits = 40;

/**
 * Returns the digest by which texts of the pages of a site are compared.
 *
 * @param words with single spaces
 * @param site from {@link siteOf}
 */
export function hashOfSiteText(words: string, site: string): number {
  const isNumbered = words.length < numberedUnits && /\p{L}/u.test(words);
  return hashOfWords(`${site} ${isNumbered ? words.replaceAll(/\d+/g, '#') : words}`);
}

/** Returns a digest of 53 bits of a text with single spaces: two hashes of 32 bits, of which the second loses eleven. */
export function hashOfWords(words: string): number {
  let low = 0x811c9dc5;
  let high = 0x9e3779b9;
  for (let index = 0; index < words.length; index += 1) {
    const unit = words.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x85ebca6b) ^ (high >>> 13);
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0);
}
