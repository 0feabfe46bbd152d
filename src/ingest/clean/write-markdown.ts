import remarkGfm from 'remark-gfm';
import type { Root } from 'mdast';
import remarkStringify, { type Options } from 'remark-stringify';
import { type Processor, unified } from 'unified';

const style: Options = {
  bullet: '-',
  emphasis: '_',
  fences: true,
  listItemIndent: 'one',
  rule: '-',
};
const writer = unified()
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(leaveAddressesUnescaped)
  .use(remarkStringify, style);

/** Writes a tree as Markdown, in the one style of imported articles. */
export function writeMarkdown(tree: Root): string {
  return writer.stringify(tree);
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
