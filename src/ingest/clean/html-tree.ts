import type { Element, Root, RootContent } from 'hast';
import rehypeRaw from 'rehype-raw';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeRaw);
const writer = unified().use(rehypeStringify, { allowDangerousHtml: true });

/** Parses a piece of HTML as browsers do. See first that it is not too deep (html-depth.ts). */
export function parseHtml(html: string): Root {
  const raw = { type: 'raw', value: html } as unknown as RootContent;
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
 * Makes the addresses in a text absolute, where it is known where it stood. Places within the text (`#p3`) stay.
 *
 * @param stays whether an address is to stay as it is
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

/** An address as it is meant at its base; as it is written where it is none. */
export function resolveAddress(address: string, base: string | undefined): string {
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** Whether something is a web address: http or https, absolute. */
export function isWebAddress(text: string | undefined): text is string {
  return text !== undefined && /^https?:\/\/[^\s/]+/i.test(text) && URL.canParse(text);
}
