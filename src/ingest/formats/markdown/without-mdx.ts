import { splitAtCode } from '../../clean/marks/split-at-code.ts';

/** Lines with which MDX imports and exports code. */
const moduleLine =
  /^(?:import[ \t]+(?:[\w{*].*[ \t]from[ \t]+)?["'].*|export[ \t]+(?:const|default)[ \t].*)$/gm;
const importedFile = /^import[ \t]+(\w{1,100})[ \t]+from[ \t]+["']([^"'\n]{1,500})["']/gm;
const comment = /\{\/\*[^]{0,2000}?\*\/\}/g;
/** The value of an attribute that is code: `{require('./quay.jpg').default}`, `{{color: 'red'}}`. */
const codeAttribute = /[ \t]([\w-]{1,50})=\{((?:[^{}\n]|\{[^{}\n]{0,200}\}){0,300})\}/g;
/** Code in a text; lists of attributes begin with a sign. */
const expression = /\{(?![#:.{%])([^{}\n]{0,300})\}/g;
const tab = /<TabItem\b[^>\n]{0,300}?[ \t]label=["']([^"'\n]{1,200})["'][^>\n]{0,300}>/g;

/**
 * Takes the code out of a text in MDX: imports and exports, comments, attributes and expressions. A picture keeps the path that
 * its code names, and a tab its label. Blocks of code are unchanged.
 *
 * @param removed receives each expression that would have shown something
 * @see https://mdxjs.com/docs/what-is-mdx/
 */
export function withoutMdx(body: string, removed: (expression: string) => void): string {
  const files = new Map([...body.matchAll(importedFile)].map(([, name, path]) => [name!, path!]));
  const clean = (part: string) =>
    part
      .replace(moduleLine, '')
      .replace(comment, '')
      .replace(tab, '\n\n**$1**\n\n')
      .replace(codeAttribute, (_, name: string, code: string) => {
        const path =
          files.get(code.trim()) ??
          /^\s*require\(\s*["']([^"'\n]{1,500})["']\s*\)/.exec(code)?.[1] ??
          textIn(code);
        return path !== undefined && name !== 'style' ? ` ${name}="${path}"` : '';
      })
      .replace(expression, (_, code: string) => {
        const text = textIn(code);
        if (text === undefined && code.trim() !== '') removed('{ … }');
        return text ?? '';
      });
  return splitAtCode(body)
    .map((part, index) => (index % 2 === 1 ? part : clean(part)))
    .join('');
}

/** Returns the text of code that is only a text: `'Open'`. */
function textIn(code: string): string | undefined {
  return /^\s*(["'`])([^"'`]*)\1\s*$/.exec(code)?.[2];
}
