import type { Definition, FootnoteReference, Link, LinkReference, Parent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { parser } from '../../markdown/parser.ts';
import { applyEdits, type SourceEdit } from '../../markdown/source-edits.ts';
import { replaceForms, replacements } from '../forms/replace-forms.ts';
import { addressHasForm, decodedAddress } from './decoded-address.ts';
import type { Withholding } from './withholding.ts';
import { wordEdits } from './word-edits.ts';
import { aroundWords, nodeRange } from './visible-text.ts';

/**
 * Replaces the forms of a name in a Markdown text: in words as readers see them, wherever they are split by markup; in
 * addresses of links, which become plain text; in descriptions of pictures, raw HTML and comments.
 */
export function rewriteMarkdown(markdown: string, withholding: Withholding): string {
  const tree = parser.parse(markdown);
  return applyEdits(markdown, [
    ...wordEdits(tree, markdown, withholding),
    ...linkEdits(tree, withholding),
    ...noteEdits(tree, markdown, withholding),
    ...rawEdits(tree, markdown, withholding),
  ]);
}

/** Turns links into plain text whose address has the name, or that lead to the entity. */
function linkEdits(tree: Root, { finder, words, entity }: Withholding): SourceEdit[] {
  const isNamed = (text: string | null | undefined) => !!text && finder.find(decodedAddress(text)).length > 0;
  const isGone = ({ url, title }: Link | Definition) =>
    (entity !== undefined && url === `entity:${entity}`) || addressHasForm(url, finder) || isNamed(title);
  const gone = new Set<string>();
  const edits: SourceEdit[] = [];
  visit(tree, 'definition', (node) => {
    if (!isGone(node) && !addressHasForm(node.identifier, finder)) return;
    gone.add(node.identifier);
    edits.push({ ...nodeRange(node), text: '' });
  });
  visit(tree, ['link', 'linkReference', 'image', 'imageReference'], (node) => {
    const { start, end } = nodeRange(node);
    if (node.type === 'image') {
      const { url, alt, title } = node;
      if (addressHasForm(url, finder)) edits.push({ start, end, text: '' });
      else if (isNamed(alt) || isNamed(title))
        edits.push({ start, end, text: `![${replaceForms(alt ?? '', finder, words)}](${url})` });
      return;
    }
    if (node.type === 'imageReference') {
      const { identifier, label, alt } = node;
      if (gone.has(identifier)) edits.push({ start, end, text: '' });
      else if (isNamed(alt))
        edits.push({ start, end, text: `![${replaceForms(alt ?? '', finder, words)}][${label}]` });
      return;
    }
    const isLost = node.type === 'link' ? isGone(node) : gone.has((node as LinkReference).identifier);
    if (!isLost) return;
    const [first] = (node as Parent).children;
    const isAddress = node.type === 'link' && first?.type === 'text' && node.url.endsWith(first.value);
    // An address that is its own text, such as <https://…>, goes as a whole.
    edits.push(...(isAddress ? [{ start, end, text: words }] : aroundWords(node as Parent)));
  });
  return edits;
}

/** Gives footnotes another label whose label has the name: it would be part of their address. */
function noteEdits(tree: Root, source: string, { finder, number = '' }: Withholding): SourceEdit[] {
  const edits: SourceEdit[] = [];
  const labels: string[] = [];
  visit(tree, ['footnoteReference', 'footnoteDefinition'], (node) => {
    const { identifier, label = identifier } = node as FootnoteReference;
    if (!addressHasForm(identifier, finder)) return;
    if (!labels.includes(identifier)) labels.push(identifier);
    const { start } = nodeRange(node);
    const from = source.indexOf(`[^${label}]`, start) + 2;
    const text = `withheld${number}-${labels.indexOf(identifier) + 1}`;
    edits.push({ start: from, end: from + String(label).length, text });
  });
  return edits;
}

/** Replaces the forms in code and in raw HTML. */
function rawEdits(tree: Root, source: string, withholding: Withholding): SourceEdit[] {
  const edits: SourceEdit[] = [];
  visit(tree, ['html', 'code'], (node) => {
    const { start, end } = nodeRange(node);
    const raw = source.slice(start, end);
    const text =
      node.type === 'html'
        ? rewriteHtml(raw, withholding)
        : replaceForms(raw, withholding.finder, withholding.words);
    if (text !== raw) edits.push({ start, end, text });
  });
  return edits;
}

function rewriteHtml(html: string, { finder, words, number, entity }: Withholding): string {
  const tags = withComments(html, (comment) => replaceForms(comment, finder, words)).replace(
    /<[^<>]*>/g,
    (part) => {
      if (/^<img\b/i.test(part) && addressHasForm(part, finder)) return '';
      const href = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/i.exec(part);
      const url = (href?.[1] ?? href?.[2] ?? href?.[3] ?? '').trim();
      const isGone = href !== null && (url === `entity:${entity}` || addressHasForm(url, finder));
      const kept = isGone ? part.replace(href[0], '') : part;
      const plain = decodedAddress(kept);
      return finder.find(plain).length > 0 ? replaceForms(plain, finder, words) : kept;
    },
  );
  // Words may be split by tags and entities, so the text is searched as it is shown.
  const { text, offsets } = shownText(tags);
  const instead = (plain: string) =>
    number === undefined ? plain : `<a href="withheld:${number}">${plain}</a>`;
  return applyEdits(
    tags,
    replacements(text, finder, words).map((found) => {
      const start = offsets[found.start]!;
      const last = offsets[found.end - 1]! + sourceLength(tags, offsets[found.end - 1]!);
      const closing = /^(?:<\/\w+>)*/.exec(tags.slice(last))?.[0] ?? '';
      const inside = [...(tags.slice(start, last).match(/<[^<>]*>/g) ?? []), closing].join('');
      return { start, end: last + closing.length, text: instead(found.text) + withoutEmptyTags(inside) };
    }),
  );
}

/** Removes tags with nothing between them; those within others first. */
function withoutEmptyTags(tags: string): string {
  const fewer = tags.replace(/<(\w+)(?:\s[^<>]*)?><\/\1>/g, '');
  return fewer === tags ? tags : withoutEmptyTags(fewer);
}

/** Edits the comments of raw HTML, and leaves the rest. */
function withComments(html: string, edit: (comment: string) => string): string {
  let result = '';
  for (let at = 0; at < html.length;) {
    const start = html.indexOf('<!--', at);
    if (start < 0) return result + html.slice(at);
    const end = html.indexOf('-->', start);
    const next = end < 0 ? html.length : end + 3;
    result += html.slice(at, start) + edit(html.slice(start, next));
    at = next;
  }
  return result;
}

/** Returns the text that HTML shows, with the offset of each UTF-16 unit. */
function shownText(html: string): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  for (let at = 0; at < html.length;) {
    const rest = html.slice(at, at + 40);
    if (html[at] === '<') {
      const end = html.startsWith('<!--', at) ? html.indexOf('-->', at) + 2 : html.indexOf('>', at);
      at = end < at ? html.length : end + 1;
      continue;
    }
    const entity = html[at] === '&' ? /^&(?:#\w+|\w+);/.exec(rest)?.[0] : undefined;
    const shown = entity === undefined ? html[at]! : decodedAddress(entity);
    offsets.push(...new Array<number>(shown.length).fill(at));
    text += shown;
    at += entity?.length ?? 1;
  }
  return { text, offsets };
}

function sourceLength(html: string, at: number): number {
  return /^&(?:#\w+|\w+);/.exec(html.slice(at, at + 40))?.[0].length ?? 1;
}
