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
    const old: Record<string, string> = Object.fromEntries(
      [...match[1]!.matchAll(attribute)].map(([, name, value = '']) => [name!, unescape(value)]),
    );
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
    const src = [...match[1]!.matchAll(attribute)].find(([, name]) => name === 'src')?.[2];
    return src === undefined ? [] : [unescape(src)];
  });
}

function imageTag(attributes: Attributes): string {
  const text = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  return `<img${text.join('')}>`;
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
