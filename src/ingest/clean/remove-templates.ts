import { readTemplateArguments, templateArgument } from './template-arguments.ts';
import { saidByTemplate } from './said-by-template.ts';

/** What the templates of a text became. */
export interface WithoutTemplates {
  readonly text: string;
  /** The names of those that went with all that they said: `{{< chart >}}`. */
  readonly gone: ReadonlySet<string>;
}

// Bounded, so that one that is never closed costs no more than this for each that is opened.
const shortcode = /\{\{([<%])\s*(\/?)\s*([\w./-]+)([^]{0,1000}?)\/?\s*[>%]\}\}/g;
const brokenShortcode = /\{\{[<%][^]{0,1000}?[>%]\}\}/g;
const liquidTag = /\{%-?\s*(\w*)([^]{0,1000}?)-?%\}/g;
const expression = /\{\{-?([^{}]{0,1000}?)-?\}\}/g;
/** A text that a template hands through a filter: `"/assets/quay.png" | url`. */
const literal = new RegExp(String.raw`^\s*(${templateArgument})\s*(?:\|\s*[\w.]+(?::?\s*[\w."'/ -]*)?\s*)*$`);
/** The address that a site stands at, before a path: what it would have been matters to nobody. */
const siteBase =
  /^\s*(?:site|page|config)?\.?(?:url|base_?url|base|pathPrefix|path_prefix|relURL|absURL)\s*$/i;

/**
 * Takes the templates of Hugo, Jekyll and Eleventy out of a Markdown text: shortcodes, tags, expressions. What
 * stands between two that belong together stays; pictures, links and captions come out of them as Markdown; nothing
 * is run. Code stays as it is.
 */
export function removeTemplates(text: string): WithoutTemplates {
  if (!/\{[{%:#]/.test(text)) return { text, gone: new Set() };
  const gone = new Set<string>();
  const parts = text.split(/(^(?:```|~~~)[^]*?^(?:```|~~~)[ \t]*$|`[^`\n]+`)/m);
  // What stands between two is kept: nothing of theirs is lost.
  const paired = new Set([...text.matchAll(/\{\{[<%]\s*\/\s*([\w./-]+)/g)].map(([, name]) => name));
  const clean = (part: string) =>
    part
      .replace(shortcode, (_, sign: string, closes: string, name: string, args: string) => {
        if (closes) return '';
        const said = saidByTemplate(name, readTemplateArguments(args));
        if (said === undefined && !paired.has(name))
          gone.add(`{{${sign} ${name} ${sign === '<' ? '>' : '%'}}}`);
        return said ?? '';
      })
      .replace(brokenShortcode, () => {
        gone.add('{{< … >}}');
        return '';
      })
      .replace(/\{%-?\s*(?:raw|endraw|verbatim|endverbatim)\s*-?%\}/g, '')
      .replace(liquidTag, (_, name: string, args: string) => {
        const said = saidByTemplate(name, readTemplateArguments(args));
        if (said === undefined && !name.startsWith('end')) gone.add(`{% ${name} %}`);
        return said ?? '';
      })
      .replace(/\{#[^]{0,1000}?#\}/g, '')
      .replace(expression, (_, inner: string) => {
        const stated = literal.exec(inner)?.[1];
        if (stated !== undefined && /^["'`]/.test(stated)) return stated.slice(1, -1);
        if (!siteBase.test(inner)) gone.add('{{ … }}');
        return '';
      })
      .replace(/^[ \t]*\{:[^}\n]*\}[ \t]*$/gm, '');
  return { text: parts.map((part, index) => (index % 2 === 1 ? part : clean(part))).join(''), gone };
}
