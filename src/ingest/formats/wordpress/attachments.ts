import { escapeHtml } from '../../../text/escape-html.ts';
import type { IncomingImage } from '../../contract/incoming.ts';
import { plainText } from '../../clean/plain-text.ts';
import { childText, childrenOf, type XmlElement } from '../xml/xml-element.ts';

/**
 * The pictures of a WordPress export, by id. Posts refer to them only by id and often precede them, so all
 * pictures are collected before the posts are read. Each takes a few hundred bytes; nothing else of an export
 * is kept in memory.
 */
export class Attachments {
  readonly #images = new Map<string, IncomingImage>();
  readonly #children = new Map<string, string[]>();

  /** Adds an item of the type `attachment`; other files than pictures are ignored. */
  add(item: XmlElement): void {
    const id = childText(item, 'wp:post_id');
    const src = childText(item, 'wp:attachment_url');
    if (id === undefined || src === undefined || !/\.(?:jpe?g|png|gif|webp|avif|svg|tiff?|bmp)$/i.test(src))
      return;
    this.#images.set(id, {
      src,
      alt: plainText(metaOf(item, '_wp_attachment_image_alt') ?? '') || undefined,
      caption: plainText(childText(item, 'excerpt:encoded') ?? '') || undefined,
    });
    const parent = childText(item, 'wp:post_parent') ?? '0';
    if (parent === '0') return;
    const children = this.#children.get(parent);
    if (children) children.push(id);
    else this.#children.set(parent, [id]);
  }

  get(id: string): IncomingImage | undefined {
    return this.#images.get(id);
  }

  /** Returns the ids of the pictures attached to a post. */
  childrenOf(post: string): readonly string[] {
    return this.#children.get(post) ?? [];
  }
}

/** Returns the value of a WordPress custom field. */
export function metaOf(item: XmlElement, key: string): string | undefined {
  return metasOf(item, key)[0];
}

export function metasOf(item: XmlElement, key: string): string[] {
  return childrenOf(item, 'wp:postmeta')
    .filter((meta) => childText(meta, 'wp:meta_key') === key)
    .flatMap((meta) => childText(meta, 'wp:meta_value') ?? []);
}

/** Returns a picture as HTML, with its caption. */
export function figureOf({ src, alt, caption }: IncomingImage): string {
  const words = caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`;
  return `<figure><img src="${escapeHtml(src)}" alt="${escapeHtml(alt ?? '')}">${words}</figure>`;
}
