import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { type Attachments, figureOf } from './attachments.ts';
import { escapeHtml } from '../../../text/escape-html.ts';
import { isWebAddress, parseHtml, resolveAddresses, writeHtml } from '../../clean/html-tree.ts';
import { replaceShortcodes, type Shortcode } from '../../clean/shortcodes.ts';
import { restoreParagraphs } from './wordpress-paragraphs.ts';

/** What affects how the text of a post is read. */
export interface PostContext {
  readonly id: string;
  /** Its address, the base of relative ones. */
  readonly url: string | undefined;
  /** Footnotes as stored by the block editor: JSON. */
  readonly footnotes: string | undefined;
  readonly attachments: Attachments;
}

/** Shortcodes that embed external content, which is replaced by a link. */
const media = new Set(
  'audio video embed youtube vimeo soundcloud wpvideo videopress tweet twitter instagram googlemaps'.split(
    ' ',
  ),
);

/**
 * Converts a post's text into plain HTML: blocks without their comments, paragraphs where the classic editor
 * has none, captions as figures, galleries as pictures, and other shortcodes removed.
 *
 * @returns the HTML, and the names of shortcodes removed without a replacement
 */
export function wordpressBody(text: string, context: PostContext) {
  const removed = new Set<string>();
  const galleries = new Set<string>();
  const html = replaceShortcodes(text, (shortcode) => {
    const { name, attributes, content = '' } = shortcode;
    if (name === 'caption' || name === 'wp_caption') return captioned(attributes.caption, content);
    if (name === 'gallery' || name === 'playlist') {
      const gallery = galleryOf(shortcode, context);
      if (galleries.has(gallery)) return '';
      galleries.add(gallery);
      if (gallery === '') removed.add(name);
      return gallery;
    }
    const link = media.has(name) ? linkOf(shortcode) : undefined;
    if (link === undefined) removed.add(name);
    return link ?? content;
  });
  const tree = parseHtml(html);
  restoreParagraphs(tree);
  describeImages(tree, context.attachments);
  writeFootnotes(tree, context.footnotes);
  visit(tree, (node, index, parent) => {
    // A file block has a button next to its name with the same link.
    const isButton = node.type === 'element' && classesOf(node).includes('wp-block-file__button');
    if (node.type !== 'comment' && !isButton) return undefined;
    parent!.children.splice(index!, 1);
    return index;
  });
  resolveAddresses(tree, context.url);
  return { html: writeHtml(tree), removed: [...removed] };
}

/**
 * Converts `[caption caption="…"]<img>[/caption]`, or `[caption]<a><img></a> …[/caption]` since WordPress
 * 3.4.
 */
function captioned(stated: string | undefined, content: string): string {
  const [, picture = '', words = ''] =
    /^\s*((?:<a\s[^>]*>\s*)?<img\s[^>]*>(?:\s*<\/a>)?)([^]*)$/i.exec(content) ?? [];
  if (picture === '') return content;
  const caption = words.trim() || escapeHtml(stated ?? '');
  return `\n\n<figure>${picture}${caption && `<figcaption>${caption}</figcaption>`}</figure>\n\n`;
}

/** Returns the pictures listed in a gallery, or all that are attached to its post. */
function galleryOf({ attributes }: Shortcode, { id, attachments }: PostContext): string {
  const listed = (attributes.ids ?? attributes.include)?.split(',').map((one) => one.trim());
  const excluded = new Set((attributes.exclude ?? '').split(',').map((one) => one.trim()));
  const ids = listed ?? attachments.childrenOf(attributes.id ?? id).filter((one) => !excluded.has(one));
  const figures = ids.flatMap((one) => attachments.get(one) ?? []).map(figureOf);
  return figures.length === 0 ? '' : `\n\n${figures.join('\n')}\n\n`;
}

function linkOf({ attributes, content = '' }: Shortcode): string | undefined {
  const address = [content.trim(), ...Object.values(attributes)]
    .map((value) => value.replace(/^=/, ''))
    .find(isWebAddress);
  return address === undefined
    ? undefined
    : `\n\n<p><a href="${escapeHtml(address)}">${escapeHtml(address)}</a></p>\n\n`;
}

/** Gives images without alt text the description of the file in the media library. */
function describeImages(tree: Root, attachments: Attachments): void {
  visit(tree, 'element', (element) => {
    if (element.tagName !== 'img' || String(element.properties.alt ?? '').trim() !== '') return;
    const [, id] = /\bwp-image-(\d+)\b/.exec(classesOf(element).join(' ')) ?? [];
    const alt = id === undefined ? undefined : attachments.get(id)?.alt;
    if (alt !== undefined) element.properties.alt = alt;
  });
}

function classesOf({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties.className) ? properties.className : [];
}

/** Inserts footnotes, which the block editor stores separately from the text with their numbers. */
function writeFootnotes(tree: Root, footnotes: string | undefined): void {
  const notes = readFootnotes(footnotes);
  if (notes.length === 0) return;
  visit(tree, 'element', (element, index, parent) => {
    const note = element.properties.dataFn;
    const number = notes.findIndex(({ id }) => id === note) + 1;
    if (element.tagName === 'sup' && number > 0)
      parent!.children[index!] = { type: 'text', value: `[${number}]` };
  });
  const items = notes.map(({ content }): Element => ({
    type: 'element',
    tagName: 'li',
    properties: {},
    children: parseHtml(content).children as ElementContent[],
  }));
  tree.children.push({ type: 'element', tagName: 'ol', properties: {}, children: items });
}

function readFootnotes(json: string | undefined): { id: string; content: string }[] {
  let list: unknown;
  try {
    list = JSON.parse(json ?? '[]');
  } catch {
    return [];
  }
  if (!Array.isArray(list)) return [];
  return list.filter(
    (note: unknown): note is { id: string; content: string } =>
      typeof note === 'object' &&
      note !== null &&
      'id' in note &&
      'content' in note &&
      typeof note.content === 'string',
  );
}
