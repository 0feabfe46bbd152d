import type { Html, Link as MarkdownLink } from 'mdast';
import { visit } from 'unist-util-visit';
import { addItem, removeKey } from '../../authority/edit/edit-yaml.ts';
import { splitFrontMatter } from '../../files/front-matter.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import { parser } from '../../markdown/parser.ts';
import { isAttachmentLink } from '../../schema/attachment.ts';
import { articleSchema } from '../../schema/article.ts';
import { rewriteFields } from './rewrite-fields.ts';
import { rewriteMarkdown, type Withholding } from './rewrite-markdown.ts';
import { applyEdits, type SourceEdit } from './source-edits.ts';
import { nodeRange } from './visible-text.ts';

const order = Object.keys(articleSchema.shape);

/** Replaces the forms of a name in a file with `\n` line endings: Markdown with front matter, or YAML. */
export function rewriteFile(text: string, isMarkdown: boolean, withholding: Withholding): string {
  if (!isMarkdown) return rewriteFields(text, withholding);
  return editParts(
    text,
    (yaml) => rewriteFields(yaml, withholding),
    (body) => rewriteMarkdown(body, withholding),
  );
}

/** Adds the number of a decision to the front matter of an article. */
export function listDecision(text: string, number: string): string {
  return editParts(
    text,
    (yaml) => addItem(yaml, ['withheld'], number, order),
    (body) => body,
  );
}

/** Takes the pictures and files out of an article, but for those that stay. @param stays the paths of these, as written there */
export function withoutPictures(
  text: string,
  stays: (path: string) => boolean,
): { text: string; removed: string[] } {
  const removed: string[] = [];
  const isRemoved = (path: string) => {
    if (path === '' || stays(path)) return false;
    removed.push(path);
    return true;
  };
  const edited = editParts(
    text,
    (yaml) => {
      const { image } = (parseYaml(yaml).value ?? {}) as { image?: { src?: unknown } };
      return typeof image?.src === 'string' && isRemoved(image.src) ? removeKey(yaml, ['image']) : yaml;
    },
    (body) => withoutImages(body, (path) => !isRemoved(path)),
  );
  return { text: edited, removed };
}

/** Takes the images, and the links to files beside it, out of a Markdown text, but for those that stay. */
export function withoutImages(body: string, stays: (path: string) => boolean): string {
  const edits: SourceEdit[] = [];
  const isLeftOut = (url: string) => isAttachmentLink(url) && !stays(url);
  visit(parser.parse(body), ['image', 'link', 'definition', 'html'], (node) => {
    const { start, end } = nodeRange(node);
    if (node.type === 'link') {
      if (isLeftOut(node.url)) edits.push(...aroundWords(node, start, end));
      return;
    }
    if (node.type === 'definition') {
      if (isLeftOut(node.url)) edits.push({ start, end, text: '' });
      return;
    }
    if (node.type === 'image') {
      if (!stays(node.url)) edits.push({ start, end, text: '' });
      return;
    }
    const { value } = node as Html;
    const kept = value
      .replace(/<img\b[^<>]*>/gi, (tag) => {
        const src = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
        return src !== undefined && !stays(src) ? '' : tag;
      })
      .replace(/<a\b[^<>]*>/gi, (tag) => {
        const href = /\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
        return href !== undefined && isLeftOut(href) ? '<a>' : tag;
      });
    if (kept !== value) edits.push({ start, end, text: kept });
  });
  return applyEdits(body, edits);
}

/** Returns the edits that leave only the words of a link. */
function aroundWords({ children }: MarkdownLink, start: number, end: number): SourceEdit[] {
  const [first, last] = [children[0], children.at(-1)];
  if (!first || !last) return [{ start, end, text: '' }];
  return [
    { start, end: nodeRange(first).start, text: '' },
    { start: nodeRange(last).end, end, text: '' },
  ];
}

function editParts(
  text: string,
  editYaml: (yaml: string) => string,
  editBody: (body: string) => string,
): string {
  const parts = splitFrontMatter(text);
  if (typeof parts === 'string') return text;
  const start = text.indexOf('\n') + 1;
  const fence = text.slice(start + parts.yaml.length, text.length - parts.body.length);
  const yaml = editYaml(parts.yaml);
  // The line end before the fence is not part of the fields: without their last line, they must not end in one.
  return (
    text.slice(0, start) +
    (parts.yaml.endsWith('\n') ? yaml : yaml.replace(/\n$/, '')) +
    fence +
    editBody(parts.body)
  );
}
