import { inFigures } from '../../archive/count-of.ts';
import type { Definition, Paragraph, Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify, { type Options } from 'remark-stringify';
import { type Processor, unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { cleanHtml } from './clean-html.ts';
import { cleanTree } from './clean-tree.ts';
import { type FindImage, keepImages } from './keep-images.ts';
import type { IncomingText, Warn } from '../contract/incoming.ts';
import { repairText } from './repair-text.ts';
import { paragraphsOf } from './paragraphs.ts';

/** In UTF-16 code units. A long novel has a million. */
export const maxBodyUnits = 2_000_000;

const maxOpenTags = 200;

const style: Options = {
  bullet: '-',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
};
const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false });
const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' });
const toMarkdown = unified().use(rehypeRemark);
const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(leaveAddressesUnescaped)
  .use(remarkStringify, style);

/**
 * Converts a text into clean Markdown: safe, repaired, in one style, without HTML.
 *
 * @param title the article's title, which the text's first heading may repeat
 * @returns the body, which ends with a newline unless it is empty; or what is wrong with the text, as the end
 *   of a sentence that starts with "The text"
 */
export function cleanBody(
  { format, value }: IncomingText,
  title: string | undefined,
  findImage: FindImage,
  warn: Warn,
): { readonly markdown: string } | { readonly fault: string } {
  if (value.length > maxBodyUnits) {
    const length = inFigures(value.length / 1e6, { maximumFractionDigits: 1 });
    return { fault: `has ${length} million characters, which is more than an article may have` };
  }
  if (format !== 'text' && hasOpenTags(value)) return { fault: 'has hundreds of unclosed HTML elements' };
  const removed = new Set<string>();
  try {
    const tree = treeOf(format, repairText(value), (what) => removed.add(what));
    resolveReferences(tree);
    if (removed.size > 0)
      warn(
        `Elements that can’t be shown were removed: ${[...removed].join(', ')}.`,
        'Check the article; something may be missing.',
      );
    keepImages(tree, title, findImage, warn);
    cleanTree(tree, title);
    return { markdown: writer.stringify(tree) };
  } catch (error) {
    if (error instanceof RangeError) return { fault: 'is nested too deeply' };
    throw error;
  }
}

function treeOf(format: IncomingText['format'], text: string, report: (what: string) => void): Root {
  if (format === 'text') return { type: 'root', children: paragraphsOf(text).map(paragraph) };
  if (format === 'html') return toMarkdown.runSync(cleanHtml(text, report));
  const tree = parser.parse(text);
  let hasHtml = false as boolean;
  visit(tree, 'html', ({ value }) => {
    if (!/^<!--[^]*-->$/.test(value)) hasHtml = true;
  });
  if (!hasHtml) return tree;
  return toMarkdown.runSync(cleanHtml(toHtml.runSync(tree), report));
}

/**
 * Replaces `[words][name]` with an inline link, whose definition might get lost when the text is edited, and
 * removes comments.
 */
function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return undefined;
    if (node.type === 'definition' || node.type === 'html') {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
    const { url = '', title } = definitions.get(node.identifier) ?? {};
    parent.children[index] =
      node.type === 'linkReference'
        ? { type: 'link', url, title, children: node.children }
        : { type: 'image', url, title, alt: node.alt };
    return undefined;
  });
}

/**
 * Returns whether a text has very many unclosed formatting elements. Browsers repeat those in each following
 * paragraph, so a few thousand would become millions.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#reconstruct-the-active-formatting-elements
 */
function hasOpenTags(html: string): boolean {
  let open = 0;
  for (const [tag] of html.matchAll(
    /<\/?(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)(?=[\s/>])/gi,
  )) {
    open = Math.max(0, open + (tag[1] === '/' ? -1 : 1));
    if (open > maxOpenTags) return true;
  }
  return false;
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** Prevents escaping in web and mail addresses in a text, which may become links. */
function leaveAddressesUnescaped(this: Processor): void {
  interface Extension {
    extensions?: Extension[];
    unsafe?: { character: string }[];
  }
  const clean = (extension: Extension): Extension => ({
    ...extension,
    ...(extension.extensions && { extensions: extension.extensions.map(clean) }),
    ...(extension.unsafe && {
      unsafe: extension.unsafe.filter(({ character }) => !['@', '.', ':'].includes(character)),
    }),
  });
  const data = this.data() as { toMarkdownExtensions?: Extension[] };
  data.toMarkdownExtensions = data.toMarkdownExtensions?.map(clean);
}
