import type { Root } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { IncomingText } from '../contract/incoming.ts';
import { cleanHtml } from './clean-html.ts';
import { captionBlocks, placeCaptions } from './figure-captions.ts';
import { flattenDeep } from './flatten-deep.ts';
import { paragraphsOf } from './paragraphs.ts';
import { plainText } from './plain-text.ts';
import { separateBlocks } from './separate-blocks.ts';

const parser = remark().use(remarkGfm, { singleTilde: false });
const toMarkdown = unified().use(rehypeRemark, { handlers: { figcaption: captionBlocks } });
const toHtml = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' });

/** More quotations and lists at the beginning of a line than a tree may have; the time of the parser grows with their square. */
const maxMarkers = 100;

/** What is told of a text while it becomes a tree. */
export interface BodyReport {
  /** Called with the name of each removed element that may have been part of the text: `<iframe>`. */
  readonly removed: (what: string) => void;
  /** Called with the number of elements that were nested too deeply, of which only the words are kept. */
  readonly flattened: (count: number) => void;
}

/**
 * Returns the tree of a text as Markdown can say it: at most 50 levels deep, no block within a line, without
 * the elements of HTML that can’t be shown. Every word of the rest is kept.
 */
export function bodyTree({ format, value }: IncomingText, report: BodyReport): Root {
  if (format === 'text') return paragraphsTree(paragraphsOf(value));
  let tree: Root;
  try {
    tree = format === 'html' ? treeOfHtml(value, report) : treeOfMarkdown(withFewMarkers(value), report);
    separateBlocks(tree);
    report.flattened(flattenDeep(tree));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // So deep that a parser gave up: the words are kept line by line.
    report.flattened(1);
    return paragraphsTree(paragraphsOf(value.split('\n').map(plainText).join('\n')));
  }
  return tree;
}

function treeOfHtml(html: Parameters<typeof cleanHtml>[0], { removed, flattened }: BodyReport): Root {
  const clean = cleanHtml(html, removed, flattened);
  placeCaptions(clean);
  return toMarkdown.runSync(clean);
}

function treeOfMarkdown(markdown: string, report: BodyReport): Root {
  const tree = parser.parse(markdown);
  let hasHtml = false as boolean;
  visit(tree, 'html', ({ value }) => {
    if (!/^<!--[^]*-->$/.test(value)) hasHtml = true;
  });
  return hasHtml ? treeOfHtml(toHtml.runSync(tree), report) : tree;
}

/** Removes all but the first hundred marks of quotations and lists at the beginning of each line. */
function withFewMarkers(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => {
      const marker = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))/y;
      let end = 0;
      let kept = 0;
      for (let count = 1; marker.test(line); count += 1) {
        end = marker.lastIndex;
        if (count === maxMarkers) kept = end;
      }
      return kept === 0 ? line : line.slice(0, kept) + line.slice(end);
    })
    .join('\n');
}

function paragraphsTree(paragraphs: readonly string[]): Root {
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };
}
