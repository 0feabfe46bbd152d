import { Parser } from 'htmlparser2';

/** What a sitemap or a feed lists. */
export interface ListedAddresses {
  readonly pages: readonly SitePage[];
  /** Other sitemaps. */
  readonly lists: readonly string[];
}

/** A page that a site lists. */
export interface SitePage {
  readonly address: string;
  /** `YYYY-MM-DD`: when it was published or changed last; undefined if that is not stated. */
  readonly day?: string;
}

/**
 * Reads the addresses of a sitemap, an index of sitemaps, or a feed (RSS, Atom).
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function listedAddresses(xml: string): ListedAddresses {
  const pages: SitePage[] = [];
  const lists: string[] = [];
  let item: { name: string; address?: string; day?: string } | undefined;
  let text = '';
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        text = '';
        if (itemTags.has(plainName(name))) item = { name: plainName(name) };
        const isPage = attributes.rel === undefined || attributes.rel === 'alternate';
        if (item && name === 'link' && isPage && attributes.href !== undefined)
          item.address ??= attributes.href;
      },
      ontext: (part) => {
        text += part;
      },
      onclosetag: (name) => {
        if (!item) return;
        const said = text.trim();
        text = '';
        // A picture or a film of a page has an address, too, in a namespace of its own.
        if ((name === 'loc' || name === 'link') && said !== '') item.address ??= said;
        else if (dateTags.has(name)) item.day ??= listedDay(said);
        if (plainName(name) !== item.name) return;
        const { address, day } = item;
        if (address !== undefined) {
          if (item.name === 'sitemap') lists.push(address);
          else pages.push({ address, ...(day !== undefined && { day }) });
        }
        item = undefined;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return { pages, lists };
}

const itemTags = new Set(['url', 'sitemap', 'item', 'entry']);
const dateTags = new Set(['lastmod', 'pubDate', 'published', 'updated', 'dc:date']);

/** Returns a name without a prefix that is written for the namespace of sitemaps. */
function plainName(name: string): string {
  return name.replace(/^(?:sm|sitemap):/, '');
}

/** Returns the day of a date as feeds and sitemaps write it; undefined if it is none. */
export function listedDay(written: string): string | undefined {
  const ms = Date.parse(written);
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : undefined;
}
