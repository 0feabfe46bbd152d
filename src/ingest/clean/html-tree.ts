import type { Element, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { shallowHtml } from './shallow-html.ts';

const parser = unified().use(rehypeRaw);
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true });

/** Parses a piece of HTML as browsers do. */
export function parseHtml(html: string): Root {
  const raw = { type: 'raw', value: shallowHtml(html) } as unknown as RootContent;
  return parser.runSync({ type: 'root', children: [raw] });
}

export function writeHtml(tree: Root): string {
  return writer.stringify(tree);
}

const addressed: readonly (readonly [tag: string, property: string])[] = [
  ['a', 'href'],
  ['img', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['source', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
];

/**
 * Makes the addresses in a text absolute, if its own address is known. Anchors within the text (`#p3`) are
 * kept.
 *
 * @param stays returns whether an address is kept unchanged
 */
export function resolveAddresses(
  tree: Root,
  base: string | undefined,
  stays: (address: string) => boolean = () => false,
): void {
  if (base === undefined) return;
  visit(tree, 'element', (element: Element) => {
    for (const [tag, property] of addressed) {
      const address = element.properties[property];
      if (
        element.tagName === tag &&
        typeof address === 'string' &&
        !address.startsWith('#') &&
        !stays(address)
      )
        element.properties[property] = resolveAddress(address, base);
    }
  });
}

/** Resolves an address against its base; returns it unchanged if that is not possible. */
export function resolveAddress(address: string, base: string | undefined): string {
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** Returns whether a text is an absolute web address (http or https). */
export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);
}
