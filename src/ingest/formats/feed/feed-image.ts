import { isWebAddress } from '../../clean/html-tree.ts';
import type { IncomingImage } from '../../contract/incoming.ts';
import { plainText } from '../../clean/plain-text.ts';
import { childText, childrenOf, elementText, type XmlElement } from '../xml/xml-element.ts';

/** Returns the picture of a feed item, the widest of several: Media RSS, or an enclosure. */
export function imageOf(item: XmlElement): IncomingImage | undefined {
  const groups = [item, ...childrenOf(item, 'media:group')];
  const candidates = groups.flatMap((group) =>
    ['media:content', 'media:thumbnail', 'enclosure'].flatMap((name) =>
      childrenOf(group, name).flatMap((media) => {
        const src = media.attributes.url?.trim();
        return isWebAddress(src) && isPicture(media)
          ? [{ media, group, src, width: Number(media.attributes.width ?? 0) || 0 }]
          : [];
      }),
    ),
  );
  const [first] = candidates;
  if (!first) return undefined;
  const { media, group, src } = candidates.reduce(
    (best, one) => (one.width > best.width ? one : best),
    first,
  );
  const textFor = (name: string) =>
    plainText(childText(media, name) ?? childText(group, name) ?? '') || undefined;
  return { src, alt: altOf(media), caption: textFor('media:description'), credit: textFor('media:credit') };
}

function isPicture({ name, attributes }: XmlElement): boolean {
  return (
    name === 'media:thumbnail' ||
    attributes.medium === 'image' ||
    (attributes.type ?? '').startsWith('image/') ||
    (attributes.type === undefined &&
      attributes.medium === undefined &&
      /\.(?:jpe?g|png|gif|webp|avif)(?:[?#]|$)/i.test(attributes.url ?? ''))
  );
}

function altOf(media: XmlElement): string | undefined {
  const [text] = childrenOf(media, 'media:text');
  return plainText(text ? elementText(text) : '') || undefined;
}
