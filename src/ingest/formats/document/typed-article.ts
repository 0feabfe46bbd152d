import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseHtml, writeHtml } from '../../clean/html-tree.ts';
import type { IncomingArticle, SourcePlace } from '../../contract/incoming.ts';
import type { ReadSettings } from '../../contract/reader.ts';
import { knownField } from '../../fields/fields.ts';
import { articleFromFields } from '../../fields/from-fields.ts';
import { bylineIn, mayBeHeadline } from '../../fields/head-line.ts';
import { readDate } from '../../fields/read-date.ts';

/** The maximum number of lines between headline and text: a summary, a byline, a date. */
const maxHeadLines = 4;

/** A document written in a word processor. */
export interface TypedDocument {
  /**
   * Headings are `h1` to `h6`; one with the style Title has the class `title`, with Subtitle the class
   * `subtitle`.
   */
  readonly html: string;
  readonly place: SourcePlace;
  readonly sha256: string;
  /** Why the text may be incomplete or out of order, one sentence each. */
  readonly doubts?: readonly string[];
}

/**
 * Converts a word-processor document into an article. Only what is marked is certain: lines like `Date: 5
 * March 2019` at the top, and the styles Title, Subtitle and Heading. A byline or date that is recognized
 * only by its position makes the article a draft, with a note about it.
 */
export function typedArticle(
  { html, place, sha256, doubts = [] }: TypedDocument,
  settings: ReadSettings,
): IncomingArticle {
  const tree = parseHtml(html);
  removeBacklinks(tree);
  const blocks = tree.children.filter(
    (child): child is Element =>
      child.type === 'element' && (hasPicture(child) || toString(child).trim() !== ''),
  );
  const header = readHeader(blocks, settings);
  const rest = blocks.slice(header.length);
  const stated =
    header.length > 0
      ? articleFromFields(header.fields, { place, sha256, body: { format: 'html', value: '' } }, settings)
      : undefined;
  const head = headOf(rest, stated);
  const first = rest.slice(head.length).filter(({ tagName }) => tagName === 'h1').length;
  const all = [
    ...doubts,
    ...head.doubts,
    ...(first > (head.hasTitle ? 0 : 1) && !head.isTitleStyle
      ? ['It has several top-level headings, and may contain several articles.']
      : []),
    ...(stated?.doubt === undefined ? [] : [stated.doubt]),
  ];
  return {
    type: 'article',
    place,
    sha256,
    ...head.found,
    ...stated,
    ...(all.length > 0 && { doubt: all.join(' ') }),
    body: { format: 'html', value: writeHtml({ type: 'root', children: rest.slice(head.length) }) },
  };
}

/**
 * Reads lines like `Title: …` in the first paragraphs: at least two, or one that only a header would have.
 */
function readHeader(
  blocks: readonly Element[],
  settings: ReadSettings,
): { readonly length: number; readonly fields: Record<string, string> } {
  const fields: Record<string, string> = {};
  let length = 0;
  for (const block of blocks) {
    const lines = block.tagName === 'p' && !hasPicture(block) ? linesOf(block) : [];
    const pairs = lines.map((line) => /^([\p{L}][\p{L}\p{N} _-]{0,30}):\s*(.*)$/su.exec(line));
    if (pairs.length === 0 || !pairs.every((pair) => pair && isField(pair[1]!, settings))) break;
    for (const pair of pairs) fields[pair![1]!] = pair![2]!.trim();
    length += 1;
  }
  const names = Object.keys(fields);
  const isHeader = names.length > 1 || names.some((name) => /^(title|headline|date)$/i.test(name));
  return isHeader ? { length, fields } : { length: 0, fields: {} };
}

function isField(name: string, settings: ReadSettings): boolean {
  return (knownField(name) ?? settings.map.get(name.toLowerCase())) !== undefined;
}

type FoundFields = Partial<
  Pick<IncomingArticle, 'title' | 'titleIsProposed' | 'standfirst' | 'authors' | 'date'>
>;

/** Reads what precedes the text: a headline, followed in any order by a summary, a byline and a date. */
function headOf(
  blocks: readonly Element[],
  stated: IncomingArticle | undefined,
): {
  readonly length: number;
  readonly found: FoundFields;
  readonly doubts: readonly string[];
  readonly hasTitle: boolean;
  readonly isTitleStyle: boolean;
} {
  const [top] = blocks;
  const found: { -readonly [Key in keyof FoundFields]: FoundFields[Key] } = {};
  const doubts: string[] = [];
  const isTitleStyle = top !== undefined && hasClass(top, 'title');
  const isHeading = top !== undefined && /^h[1-6]$/.test(top.tagName);
  const isAlone = blocks.length < 2;
  let length = 0;
  if (top && isHeading && !isAlone) {
    found.title = lineOf(top);
    length = 1;
  } else if (top && stated?.title === undefined && !isAlone && isHeadline(top)) {
    found.title = lineOf(top);
    found.titleIsProposed = true;
    length = 1;
  }
  const hasTitle = length > 0;
  if (!hasTitle && stated) return { length, found, doubts, hasTitle, isTitleStyle };
  while (length < Math.min(1 + maxHeadLines, blocks.length - 1)) {
    const block = blocks[length]!;
    const text = lineOf(block);
    const byline = bylineIn(text);
    if (hasClass(block, 'subtitle') && found.standfirst === undefined) found.standfirst = text;
    else if (block.tagName !== 'p' || hasPicture(block)) break;
    else if (byline !== undefined && found.authors === undefined) {
      found.authors = [{ name: byline }];
      if (stated?.authors === undefined || stated.authors.length === 0) {
        doubts.push(`The byline comes from the line ${quoted(text)} above the text.`);
      }
    } else if (found.date === undefined && isDay(text)) {
      found.date = text;
      if (stated?.date === undefined) {
        doubts.push(`The date comes from the line ${quoted(text)} above the text.`);
      }
    } else break;
    length += 1;
  }
  return { length, found, doubts, hasTitle, isTitleStyle };
}

function isHeadline(block: Element): boolean {
  const text = lineOf(block);
  return (
    block.tagName === 'p' &&
    !hasPicture(block) &&
    linesOf(block).length === 1 &&
    mayBeHeadline(text) &&
    !isDay(text)
  );
}

function isDay(text: string): boolean {
  const { date } = text.length <= 40 ? readDate(text) : {};
  return date?.precision === 'day' || date?.precision === 'time';
}

/** Removes links from a note back to its reference, which have no use in Markdown. */
function removeBacklinks(tree: Root): void {
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined || element.tagName !== 'a') return undefined;
    if (!/^#(?:foot|end)note-ref/.test(String(element.properties.href ?? ''))) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

function linesOf(block: Element): string[] {
  const parts: string[] = [''];
  visit(block, (node) => {
    if (node.type === 'text') parts[parts.length - 1] += node.value;
    else if (node.type === 'element' && node.tagName === 'br') parts.push('');
  });
  return parts.map((part) => part.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);
}

function lineOf(block: Element): string {
  return linesOf(block).join(' ');
}

function hasPicture(block: Element): boolean {
  let found = block.tagName === 'img';
  visit(block, 'element', ({ tagName }) => {
    if (tagName === 'img') found = true;
  });
  return found;
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
