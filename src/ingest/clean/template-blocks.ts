import { splitAtCode } from './marks/split-at-code.ts';

/** The tags of Liquid and Hexo around a comment, code or a quotation. */
const tag =
  /\{%-?\s{0,20}(end)?(comment|highlight|codeblock|blockquote|quote|cq|centerquote)\b([^%\n]{0,300})%\}/g;

/**
 * Replaces what stands between a pair of tags: comments are removed, code becomes a block of code, and a quotation a quotation.
 * Code is unchanged.
 *
 * @see https://hexo.io/docs/tag-plugins
 */
export function replaceBlocks(text: string): string {
  const code = codeRanges(text);
  let written = '';
  let place = 0;
  let open: RegExpExecArray | undefined;
  for (const match of text.matchAll(tag)) {
    const [whole, closes, name] = match;
    if (code.some(({ start, end }) => match.index >= start && match.index < end)) continue;
    if (closes === undefined) open = match;
    else if (open !== undefined && open[2] === name) {
      const content = text.slice(open.index + open[0].length, match.index);
      written += text.slice(place, open.index) + blockText(name!, open[3]!, content);
      place = match.index + whole.length;
      open = undefined;
    }
  }
  return written + text.slice(place);
}

function blockText(name: string, args: string, content: string): string {
  if (name === 'comment') return '';
  if (name !== 'highlight' && name !== 'codeblock') return `\n${content.trim().replace(/^/gm, '> ')}\n`;
  const language = /^\s*(?:lang:)?([\w+#-]+)/.exec(args)?.[1] ?? '';
  return `\`\`\`${language}\n${content.replace(/^\n|\n$/g, '')}\n\`\`\``;
}

function codeRanges(text: string): { readonly start: number; readonly end: number }[] {
  let start = 0;
  return splitAtCode(text).flatMap((part, index) => {
    const range = { start, end: start + part.length };
    start = range.end;
    return index % 2 === 1 ? [range] : [];
  });
}
