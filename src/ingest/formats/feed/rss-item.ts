import { type FeedHead, authorNames, topicsOf } from './feed-head.ts';
import { imageOf } from './feed-image.ts';
import { isWebAddress } from '../../clean/html-tree.ts';
import type { FeedItem } from './feed-article.ts';
import { plainText } from '../../clean/plain-text.ts';
import { childrenOf, childText, innerMarkup, elementText, type XmlElement } from '../xml/xml-element.ts';

/**
 * Reads an item of RSS 0.9 to 2.0, including the common modules.
 *
 * @see https://www.rssboard.org/rss-specification
 * @see https://web.resource.org/rss/1.0/spec
 */
export function rssItem(item: XmlElement, head: FeedHead): FeedItem {
  const whole = markup(item, 'content:encoded');
  const description = markup(item, 'description') ?? markup(item, 'dc:description');
  const [guid] = childrenOf(item, 'guid');
  const url = [
    childText(item, 'feedburner:origLink'),
    childText(item, 'link'),
    guid && guid.attributes.isPermaLink !== 'false' ? elementText(guid).trim() : undefined,
    item.attributes['rdf:about'],
    childrenOf(item, 'atom:link').find(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate')
      ?.attributes.href,
  ].find(isWebAddress);
  const names = ['dc:creator', 'author'].flatMap((name) => childrenOf(item, name).flatMap(authorNames));
  return {
    key: (guid ? elementText(guid).trim() : undefined) || item.attributes['rdf:about'] || url,
    title: plainText(childText(item, 'title', 'dc:title', 'media:title') ?? '') || undefined,
    standfirst: whole === undefined ? undefined : plainText(description ?? '') || undefined,
    date: childText(item, 'pubDate', 'dc:date', 'prism:publicationDate', 'atom:published'),
    updated: childText(item, 'dc:modified', 'atom:updated'),
    authors: names.length > 0 ? names : undefined,
    section: childText(item, 'prism:section'),
    language: childText(item, 'dc:language') ?? item.attributes['xml:lang'] ?? head.language,
    topics: topicsOf(['category', 'dc:subject'].flatMap((name) => childrenOf(item, name).map(elementText))),
    rights: plainText(childText(item, 'dc:rights') ?? '') || head.rights,
    url,
    publisher: plainText(childText(item, 'dc:publisher') ?? '') || head.publisher,
    image: imageOf(item),
    body: whole ?? description ?? '',
    bodyFormat: 'html',
    isWhole: whole !== undefined,
  };
}

/** Returns HTML, either escaped as text or, in feeds that did not escape it, as elements. */
function markup(item: XmlElement, name: string): string | undefined {
  for (const element of childrenOf(item, name)) {
    const isEscaped = element.children.every((child) => typeof child === 'string');
    const html = isEscaped ? elementText(element) : innerMarkup(element);
    if (html.trim() !== '') return html;
  }
  return undefined;
}
