import { type FeedHead, authorNames, topicsOf } from './feed-head.ts';
import { imageOf } from './feed-image.ts';
import { isWebAddress, resolveAddress } from '../../clean/html-tree.ts';
import { plainText } from '../../clean/plain-text.ts';
import type { FeedItem } from './feed-article.ts';
import { childrenOf, childText, innerMarkup, elementText, type XmlElement } from '../xml/xml-element.ts';

/**
 * Reads an entry of Atom 1.0 (and of its draft, 0.3). The date of an update is not used as the date of
 * publication.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomEntry(entry: XmlElement, head: FeedHead): FeedItem {
  const content = textConstruct(entry, 'content');
  const summary = textConstruct(entry, 'summary');
  const body = content ?? summary;
  const base = entry.attributes['xml:base'];
  const links = childrenOf(entry, 'link');
  const alternate = links.filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
  const url = [
    childText(entry, 'feedburner:origLink'),
    ...alternate.map(({ attributes }) => resolveAddress(attributes.href?.trim() ?? '', base)),
    childText(entry, 'id'),
  ].find(isWebAddress);
  const [source] = childrenOf(entry, 'source');
  const names = childrenOf(entry, 'author').flatMap(authorNames);
  const fromSource = source ? childrenOf(source, 'author').flatMap(authorNames) : [];
  const authors = [names, fromSource, head.authors ?? []].find((list) => list.length > 0);
  return {
    key: childText(entry, 'id') ?? url,
    title: plainConstruct(entry, 'title'),
    standfirst: content === undefined ? undefined : plainConstruct(entry, 'summary'),
    date: childText(entry, 'published', 'issued', 'dc:date'),
    updated: childText(entry, 'updated', 'modified'),
    authors,
    language:
      childrenOf(entry, 'content')[0]?.attributes['xml:lang'] ??
      entry.attributes['xml:lang'] ??
      head.language,
    topics: topicsOf([
      ...childrenOf(entry, 'category')
        .filter(({ attributes }) => !/#kind$/.test(attributes.scheme ?? ''))
        .map(({ attributes }) => attributes.label ?? attributes.term ?? ''),
      ...childrenOf(entry, 'dc:subject').map(elementText),
    ]),
    rights: plainConstruct(entry, 'rights') ?? head.rights,
    url,
    publisher: (source && plainConstruct(source, 'title')) ?? head.publisher,
    image: imageOf(entry),
    oldPaths: childrenOf(entry, 'blogger:filename').map((name) => elementText(name).trim()),
    body: body?.value ?? '',
    bodyFormat: body?.format ?? 'html',
    isWhole: content !== undefined,
  };
}

interface Construct {
  readonly value: string;
  readonly format: 'html' | 'text';
}

/**
 * Reads a text construct in Atom's three forms (3.1), or `<content>` with a media type; undefined if it is
 * external.
 */
function textConstruct(entry: XmlElement, name: string): Construct | undefined {
  for (const element of childrenOf(entry, name)) {
    const type = (element.attributes.type ?? 'text').toLowerCase();
    const isEscaped = element.children.every((child) => typeof child === 'string');
    const isHtml = !isEscaped || /html/.test(type) || element.attributes.mode === 'escaped';
    const known = isHtml || type === 'text' || type === 'text/plain';
    const value = isEscaped ? elementText(element) : innerMarkup(element);
    if (known && value.trim() !== '') return { value, format: isHtml ? 'html' : 'text' };
  }
  return undefined;
}

function plainConstruct(entry: XmlElement, name: string): string | undefined {
  const construct = textConstruct(entry, name);
  if (!construct) return undefined;
  const text =
    construct.format === 'html' ? plainText(construct.value) : construct.value.replaceAll(/\s+/g, ' ').trim();
  return text || undefined;
}
