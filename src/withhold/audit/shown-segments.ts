import { decodeSigns } from './decode-signs.ts';

/** Elements within a line, which do not end a word. */
const withinLine = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup text time tspan tt u var wbr'.split(
    ' ',
  ),
);
const tag = /<[^<>]*>/g;
const value = /=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g;

/**
 * Returns what a text of a site states, in segments of a line each: without markup, each value of an attribute and each
 * string of data by itself, and all that is encoded decoded.
 */
export function shownSegments(text: string): string {
  // A line of a source is none of the text.
  let shown = text.includes('<') ? text.replaceAll('\n', ' ') : text;
  // What was escaped within markup may be markup itself, as in feeds.
  for (let depth = 0; depth < 3; depth += 1) {
    const before = shown;
    if (shown.includes('<')) shown = withoutTags(shown);
    shown = decodeSigns(shown);
    if (shown === before || !shown.includes('<')) break;
  }
  return shown.replaceAll('"', '\n');
}

function withoutTags(text: string): string {
  const values: string[] = [];
  const rest = text.replace(tag, (markup) => {
    if (markup.startsWith('<!') || markup.startsWith('<?')) return `\n${markup.slice(2, -1)}\n`;
    if (markup.includes('='))
      for (const [, double, single, bare] of markup.matchAll(value)) values.push(double ?? single ?? bare!);
    const name = /^<\/?([a-z]+)/i.exec(markup)?.[1];
    return name !== undefined && withinLine.has(name.toLowerCase()) ? '' : '\n';
  });
  return `${rest}\n${values.join('\n')}`;
}
