/** A shortcode of WordPress as written: `[gallery ids="1,2"]`, `[caption]…[/caption]`. */
export interface Shortcode {
  /** In lower case. */
  readonly name: string;
  /** By lowercase name; those without a name by their index, from 0. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The content of a pair, with its own shortcodes already replaced. */
  readonly content?: string;
}

interface ShortcodeToken {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly part: 'opening' | 'closing' | 'whole';
  readonly attributes: string;
}

/**
 * Shortcodes of WordPress itself and of very common plugins, which are recognized even without attributes.
 */
const known = new Set(
  'caption wp_caption gallery audio video playlist embed contact-form contact-form-7 youtube vimeo soundcloud wpvideo videopress tweet twitter instagram jetpack-related-posts sitemap polldaddy googlemaps toc'.split(
    ' ',
  ),
);
const tokenPattern = /\[(\/?)([A-Za-z][\w-]*)((?:[\s=/][^[\]]*)?)\]/g;
const attributePattern =
  /([\w-]+)\s*=\s*"([^"]*)"|([\w-]+)\s*=\s*'([^']*)'|([\w-]+)\s*=\s*([^\s'"]+)|"([^"]*)"|'([^']*)'|([^\s'"]+)/g;
/** The maximum nesting of pairs. No text needs more, and each level is a recursive call. */
const maxNesting = 50;

/**
 * Replaces the shortcodes in a text. Other words in brackets are kept ([sic], [1]): a shortcode is recognized
 * by its attributes, its closing tag, an underscore in its name, or because WordPress itself has it. Double
 * brackets escape one.
 *
 * @param replace returns the replacement for a shortcode
 */
export function replaceShortcodes(text: string, replace: (shortcode: Shortcode) => string): string {
  const all = [...text.matchAll(tokenPattern)]
    .map(tokenOf)
    .filter(({ start, end }) => !isEscaped(text, start, end));
  const closed = new Set(all.filter(({ part }) => part === 'closing').map(({ name }) => name));
  const opened = new Set(all.filter(({ part }) => part !== 'closing').map(({ name }) => name));
  const tokens = all.filter(
    ({ name, part, attributes }) =>
      known.has(name) ||
      name.includes('_') ||
      (part === 'closing' ? opened : closed).has(name) ||
      part === 'whole' ||
      /\w\s*=/.test(attributes),
  );
  const pairs = findPairs(tokens);
  const write = (from: number, to: number, first: number, last: number): string => {
    let written = '';
    let place = from;
    for (let index = first; index < last; index += 1) {
      const { start, end, name, part, attributes } = tokens[index]!;
      written += text.slice(place, start);
      place = end;
      if (part === 'closing') continue;
      const pair = pairs.get(index);
      const content = pair === undefined ? undefined : write(end, tokens[pair]!.start, index + 1, pair);
      written += replace({ name, attributes: readAttributes(attributes), content });
      if (pair === undefined) continue;
      place = tokens[pair]!.end;
      index = pair;
    }
    return written + text.slice(place, to);
  };
  return write(0, text.length, 0, tokens.length).replaceAll(/\[(\[\/?[A-Za-z][^[\]]*\])\]/g, '$1');
}

function tokenOf(match: RegExpExecArray): ShortcodeToken {
  const [whole, slash, name = '', rest = ''] = match;
  return {
    start: match.index,
    end: match.index + whole.length,
    name: name.toLowerCase(),
    part: slash ? 'closing' : /\/\s*$/.test(rest) ? 'whole' : 'opening',
    attributes: rest.replace(/\/\s*$/, ''),
  };
}

function isEscaped(text: string, start: number, end: number): boolean {
  return text[start - 1] === '[' && text[end] === ']';
}

/** Returns the closing token of each opening one, by their indexes. */
function findPairs(tokens: readonly ShortcodeToken[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ name, part }, index) => {
    if (part === 'opening' && open.length < maxNesting) open.push(index);
    if (part !== 'closing') return;
    const place = open.findLastIndex((candidate) => tokens[candidate]!.name === name);
    if (place < 0) return;
    pairs.set(open[place]!, index);
    open.length = place;
  });
  return pairs;
}

function readAttributes(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  let number = 0;
  // Editors turned straight quotes into curly ones.
  for (const match of text.replaceAll(/[“”″]/g, '"').matchAll(attributePattern)) {
    const [, a, aValue, b, bValue, c, cValue, d, e, f] = match;
    const name = a ?? b ?? c;
    const value = aValue ?? bValue ?? cValue ?? d ?? e ?? f ?? '';
    if (name === undefined) {
      attributes[String(number)] = value;
      number += 1;
    } else attributes[name.toLowerCase()] = value;
  }
  return attributes;
}
