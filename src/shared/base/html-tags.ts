/** Attributes by name; undefined ones are omitted. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

// As written by rehype-stringify: values in double quotes, with only & and " escaped.
const tag = /<img((?: [\w-]+(?:="[^"]*")?)*)>/g;
const attribute = /([\w-]+)(?:="([^"]*)")?/g;

/**
 * Replaces attributes of each image in a body's HTML; attributes that are not replaced are kept.
 *
 * @param attributesOf receives the unescaped `src` of each image and all its attributes; undefined leaves the
 * tag as it is
 */
export async function replaceImageTags(
  html: string,
  attributesOf: (src: string, given: Attributes) => Attributes | Promise<Attributes | undefined> | undefined,
): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of html.matchAll(tag)) {
    const old = readAttributes(match[1]!);
    const found = await attributesOf(old.src ?? '', old);
    if (!found) continue;
    parts.push(html.slice(end, match.index), imageTag({ ...old, ...found }));
    end = match.index + match[0].length;
  }
  return parts.join('') + html.slice(end);
}

/** Returns the unescaped `src` of each image in a body's HTML. */
export function imageSources(html: string): string[] {
  return [...html.matchAll(tag)].flatMap((match) => {
    const { src } = readAttributes(match[1]!);
    return src === undefined ? [] : [src];
  });
}

function imageTag(attributes: Attributes): string {
  return `<img${writeAttributes(attributes)}>`;
}

/** Returns the unescaped attributes of a tag that rehype-stringify wrote. */
export function readAttributes(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name, value = '']) => [name!, unescape(value)]),
  );
}

/** Writes attributes so that {@link readAttributes} reads them. */
export function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');
}

/** Escapes an attribute as rehype-stringify does, so that it can be parsed here again. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function unescape(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const linkStart = /<a((?: [\w-]+(?:="[^"]*")?)*)>/g;
const linkEnd = '</a>';

/**
 * Replaces links in a body's HTML.
 *
 * @param replace receives the unescaped attributes of each link, its HTML, and whether it is all that its paragraph has;
 * undefined leaves it as it is
 */
export function replaceLinks(
  html: string,
  replace: (
    attributes: Readonly<Record<string, string>>,
    content: string,
    isAlone: boolean,
  ) => string | undefined,
): string {
  const parts: string[] = [];
  let end = 0;
  for (const match of html.matchAll(linkStart)) {
    const start = match.index + match[0].length;
    // A link has no other within it.
    const close = html.indexOf(linkEnd, start);
    const found =
      close === -1
        ? undefined
        : replace(
            readAttributes(match[1]!),
            html.slice(start, close),
            isAlone(html, match.index, close + linkEnd.length),
          );
    if (found === undefined) continue;
    parts.push(html.slice(end, match.index), found);
    end = close + linkEnd.length;
  }
  return parts.join('') + html.slice(end);
}

/** Returns whether a paragraph has nothing but a link, and perhaps the link to itself. */
function isAlone(html: string, start: number, end: number): boolean {
  const before = html.slice(html.lastIndexOf('<', start - 1), start);
  return (
    /^<p(?: [^<>]*)?>$/.test(before) &&
    (html.startsWith('</p>', end) || html.startsWith('<a class="anchor"', end))
  );
}

/** Returns the unescaped target of each link in a body's HTML. */
export function linkTargets(html: string): string[] {
  return [...html.matchAll(linkStart)].flatMap((match) => readAttributes(match[1]!).href ?? []);
}
