/** What the templates of a text became. */
export interface WithoutTemplates {
  readonly text: string;
  /** The names of those that went with all that they said: `{{< chart >}}`. */
  readonly gone: ReadonlySet<string>;
}

// What Hugo has built in and what they lead to; the argument is the video’s or the post’s own id.
const videos: ReadonlyMap<string, string> = new Map([
  ['youtube', 'https://www.youtube.com/watch?v='],
  ['vimeo', 'https://vimeo.com/'],
]);
const argument = String.raw`(?:"(?:[^"\\]|\\.)*"|\`[^\`]*\`|'[^']*'|[^\s"'>%{}]+)`;
// Bounded, so that one that is never closed costs no more than this for each that is opened.
const shortcode = /\{\{([<%])\s*(\/?)\s*([\w./-]+)([^]{0,1000}?)\/?\s*[>%]\}\}/g;
const brokenShortcode = /\{\{[<%][^]{0,1000}?[>%]\}\}/g;
const liquidTag = /\{%-?\s*(\w*)[^]{0,1000}?%\}/g;
const expression = /\{\{[^{}]{0,1000}\}\}/g;

/**
 * Takes the templates of Hugo, Jekyll and Eleventy out of a Markdown text: shortcodes, tags, expressions. What
 * stands between two that belong together stays, and so do captions and what an image shows; nothing is run.
 * Code stays as it is.
 */
export function removeTemplates(text: string): WithoutTemplates {
  if (!/\{[{%:#]/.test(text)) return { text, gone: new Set() };
  const gone = new Set<string>();
  const parts = text.split(/(^(?:```|~~~)[^]*?^(?:```|~~~)[ \t]*$|`[^`\n]+`)/m);
  // What stands between two is kept: nothing of theirs is lost.
  const paired = new Set([...text.matchAll(/\{\{[<%]\s*\/\s*([\w./-]+)/g)].map(([, name]) => name));
  const clean = (part: string) =>
    part
      .replace(shortcode, (_, sign: string, closes: string, name: string, args: string) =>
        closes
          ? ''
          : saidBy(name, readArguments(args), () => {
              if (!paired.has(name)) gone.add(`{{${sign} ${name} ${sign === '<' ? '>' : '%'}}}`);
            }),
      )
      // Paths that a template would have found: a link without its address is text.
      .replace(brokenShortcode, () => {
        gone.add('{{< … >}}');
        return '';
      })
      .replace(/\{%-?\s*(?:raw|endraw|verbatim|endverbatim)\s*-?%\}/g, '')
      .replace(liquidTag, (_, name: string) => {
        if (!name.startsWith('end')) gone.add(`{% ${name} %}`);
        return '';
      })
      .replace(/\{#[^]{0,1000}?#\}/g, '')
      .replace(expression, () => {
        gone.add('{{ … }}');
        return '';
      })
      .replace(/^[ \t]*\{:[^}\n]*\}[ \t]*$/gm, '');
  return { text: parts.map((part, index) => (index % 2 === 1 ? part : clean(part))).join(''), gone };
}

/** The words that a shortcode would have put into the page, as Markdown. */
function saidBy(name: string, args: ReadonlyMap<string, string>, lost: () => void): string {
  const word = name.toLowerCase();
  const first = args.get('0') ?? args.get('id') ?? '';
  if (word === 'ref' || word === 'relref') return encodeURI(first || '#');
  const video = videos.get(word);
  if (video && /^[\w-]+$/.test(first)) return `<${video}${first}>`;
  const caption = args.get('caption') ?? args.get('title');
  const said = caption ?? args.get('alt') ?? args.get('text');
  const source = args.get('src') ?? args.get('link') ?? args.get('href') ?? '';
  if (/^https?:\/\/[^\s()<>]+$/.test(source)) return `[${escape(said ?? new URL(source).host)}](${source})`;
  if (said !== undefined) return escape(said);
  lost();
  return '';
}

function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ');
}

function readArguments(text: string): Map<string, string> {
  const args = new Map<string, string>();
  let position = 0;
  for (const match of text.matchAll(new RegExp(String.raw`(?:([\w-]+)\s*=\s*)?(${argument})`, 'g'))) {
    const value = match[2]!.replace(/^(["'`])([^]*)\1$/, '$2').replace(/\\(["\\])/g, '$1');
    args.set(match[1] ?? String(position++), value);
  }
  return args;
}
