import { type Attachments, metaOf, metasOf } from './attachments.ts';
import { headImage } from '../../clean/head-image.ts';
import { isWebAddress } from '../../clean/html-tree.ts';
import type { IncomingArticle, StatedName, StatedTopic } from '../../contract/incoming.ts';
import { plainText } from '../../clean/plain-text.ts';
import { ownStandfirst } from '../../clean/standfirst.ts';
import { publicationOf } from '../../fields/publication.ts';
import { wordpressBody } from './wordpress-body.ts';
import { wordpressDate } from './wordpress-date.ts';
import { isTopic } from './wxr-term.ts';
import { childrenOf, childText, elementText, type XmlElement } from '../xml/xml-element.ts';

/** What an export states about the whole site. */
export interface WxrSite {
  title?: string;
  language?: string;
  /** Display names by login. */
  readonly authors: Map<string, string>;
}

export type Post = Omit<IncomingArticle, 'place' | 'sha256'> & {
  /** The names of shortcodes removed from its text. */
  readonly removed: readonly string[];
};

/**
 * Reads a post or a page of a WordPress export.
 *
 * @see https://developer.wordpress.org/reference/functions/export_wp/
 */
export function wxrPost(item: XmlElement, site: WxrSite, attachments: Attachments): Post {
  const id = childText(item, 'wp:post_id') ?? '';
  const url = [childText(item, 'link')].find(isWebAddress);
  const text = childText(item, 'content:encoded') ?? '';
  const { html, removed } = wordpressBody(text, {
    id,
    url,
    footnotes: metaOf(item, 'footnotes'),
    attachments,
  });
  // Other programs that write this format state only the date of feeds.
  const date =
    childText(item, 'wp:post_date') === undefined
      ? childText(item, 'pubDate')
      : wordpressDate(childText(item, 'wp:post_date'), childText(item, 'wp:post_date_gmt'));
  const updated = wordpressDate(childText(item, 'wp:post_modified'), childText(item, 'wp:post_modified_gmt'));
  const excerpt = plainText(childText(item, 'excerpt:encoded') ?? '') || undefined;
  return {
    type: 'article',
    key: id === '' ? url : id,
    title: plainText(childText(item, 'title') ?? '') || undefined,
    standfirst: ownStandfirst(excerpt, html),
    date,
    updated: updated === date ? undefined : updated,
    authors: authorsOf(item, site),
    topics: topicsOf(item),
    language: site.language,
    url,
    publisher: site.title,
    body: { format: 'html', value: html },
    image: headImage(attachments.get(metaOf(item, '_thumbnail_id') ?? ''), html),
    oldPaths: oldPathsOf(item, url),
    draft: draftOf(item),
    removed,
  };
}

/** Returns why not everyone could read a post; undefined if everyone could. */
function draftOf(item: XmlElement): string | undefined {
  const status = childText(item, 'wp:status');
  const password = publicationOf('post_password', childText(item, 'wp:post_password'), '');
  if (password?.type === 'unpublished') return password.reason;
  const publication = publicationOf('wp:status', status ?? 'publish', '');
  return publication?.type === 'published' ? undefined : publication?.reason;
}

/** Returns the authors by login; the plugin Co-Authors Plus stores several as terms. */
function authorsOf(item: XmlElement, { authors }: WxrSite): StatedName[] {
  const together = childrenOf(item, 'category')
    .filter(({ attributes }) => attributes.domain === 'author')
    .map(
      (term) =>
        authors.get((term.attributes.nicename ?? '').replace(/^cap-/, '')) ?? plainText(elementText(term)),
    );
  const creator = childText(item, 'dc:creator');
  const names =
    together.length > 0 ? together : creator === undefined ? [] : [authors.get(creator) ?? creator];
  return [...new Set(names)].filter((name) => name !== '').map((name) => ({ name }));
}

function topicsOf(item: XmlElement): StatedTopic[] {
  const labels = childrenOf(item, 'category')
    .filter(({ attributes }) => isTopic(attributes.domain ?? '', attributes.nicename ?? ''))
    .map((term) => plainText(elementText(term)));
  return [...new Set(labels)].filter((label) => label !== '').map((label) => ({ label }));
}

/** Returns its permalink, and those under former names, which WordPress itself redirects. */
function oldPathsOf(item: XmlElement, url: string | undefined): string[] {
  if (url === undefined) return [];
  const end = `/${childText(item, 'wp:post_name') ?? ''}`;
  const slash = url.endsWith('/') ? '/' : '';
  const path = url.slice(0, url.length - slash.length);
  const former = end !== '/' && path.endsWith(end) ? metasOf(item, '_wp_old_slug') : [];
  return [...new Set([url, ...former.map((name) => `${path.slice(0, -end.length)}/${name}${slash}`)])];
}
