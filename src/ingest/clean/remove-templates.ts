import { splitAtCode } from './marks/split-at-code.ts';
import { replaceBlocks } from './template-blocks.ts';
import { templateContent } from './template-content.ts';

/** A pattern for a value in a template: quoted, or a single word. */
const templateArgument = String.raw`(?:"(?:[^"\\]|\\.)*"|\`[^\`]*\`|'[^']*'|[^\s"'>%{}|,]+)`;

// Bounded, so that an unclosed template costs no more than this per opening tag.
const shortcode = /\{\{([<%])\s*(?:(\/)\s*)?([\w./-]{1,100})([^]{0,1000}?)[>%]\}\}/g;
const brokenShortcode = /\{\{[<%][^]{0,1000}?[>%]\}\}/g;
const liquidTag = /\{%-?([^]{0,1000}?)-?%\}/g;
const templateComment = /\{#[^]{0,1000}?#\}/g;
const expression = /\{\{-?([^{}]{0,1000}?)-?\}\}/g;
/** A literal that a template passes through a filter: `"/assets/quay.png" | url`. */
const literal = new RegExp(String.raw`^\s*(${templateArgument})\s*(?:\|\s*[\w.]+(?::?\s*[\w."'/ -]*)?\s*)*$`);
/** The site's own address before a path, which can be dropped. */
const siteBase =
  /^\s*(?:site|page|config)?\.?(?:url|base_?url|base|pathPrefix|path_prefix|relURL|absURL)\s*$/i;

/**
 * Removes the templates of Hugo, Jekyll and Eleventy from a Markdown text: shortcodes, tags, expressions.
 * Text between paired tags is kept; images, links and captions in templates become Markdown; nothing is
 * executed. Code is unchanged.
 *
 * @returns the text, and the names of templates that are gone together with their content: `{{< chart >}}`
 */
export function removeTemplates(text: string) {
  if (!/\{[{%#]/.test(text)) return { text, gone: new Set<string>() };
  const marked = replaceBlocks(text);
  const gone = new Set<string>();
  const parts = splitAtCode(marked);
  // The content of paired tags is kept, so nothing is lost by removing them.
  const paired = new Set([...marked.matchAll(/\{\{[<%]\s*\/\s*([\w./-]+)/g)].map(([, name]) => name));
  const pairedTags = new Set([...marked.matchAll(/\{%-?\s*end(\w{1,50})/g)].map(([, name]) => name));
  for (const name of ['if', 'unless', 'for', 'case']) pairedTags.delete(name);
  const clean = (part: string) =>
    part
      .replace(shortcode, (_, sign: string, closes: string | undefined, name: string, args: string) => {
        if (closes) return '';
        const content = templateContent(name, readTemplateArguments(args.trimEnd().replace(/\/$/, '')));
        if (content === undefined && !paired.has(name))
          gone.add(`{{${sign} ${name} ${sign === '<' ? '>' : '%'}}}`);
        return content ?? '';
      })
      .replace(brokenShortcode, () => {
        gone.add('{{< … >}}');
        return '';
      })
      .replace(/\{%-?\s*(?:raw|endraw|verbatim|endverbatim)\s*-?%\}/g, '')
      .replace(liquidTag, (_, inner: string) => {
        const [, name = '', args = ''] = /^\s*(\w*)([^]*)$/.exec(inner)!;
        const content = templateContent(name, readTemplateArguments(args));
        if (content === undefined && !name.startsWith('end') && !pairedTags.has(name))
          gone.add(`{% ${name} %}`);
        return content ?? '';
      })
      .replace(templateComment, '')
      .replace(expression, (_, inner: string) => {
        const stated = literal.exec(inner)?.[1];
        if (stated !== undefined && /^["'`]/.test(stated)) return stated.slice(1, -1);
        if (!siteBase.test(inner)) gone.add('{{ … }}');
        return '';
      });
  return { text: parts.map((part, index) => (index % 2 === 1 ? part : clean(part))).join(''), gone };
}

/** Parses the arguments of a shortcode or tag: by name; those without a name by their index, from 0. */
function readTemplateArguments(text: string): Map<string, string> {
  const args = new Map<string, string>();
  let position = 0;
  for (const match of text.matchAll(
    new RegExp(String.raw`(?:([\w-]+)\s*[=:]\s*)?(${templateArgument})`, 'g'),
  )) {
    const value = match[2]!.replace(/^(["'`])([^]*)\1$/, '$2').replace(/\\(["\\])/g, '$1');
    args.set(match[1] ?? String(position++), value);
  }
  return args;
}
