import { escapeHtml } from '../../../text/escape-html.ts';
import type { XmlItemFault } from '../../contract/xml-faults.ts';

/** A complete element of a feed or export; elements are small, however large the file. */
export interface XmlElement {
  /** With the usual prefix of its namespace, regardless of the file's own: `content:encoded`, `title`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** The line on which it starts, from 1. */
  readonly line: number;
}

/** What is wrong with the XML itself. */
export interface XmlFault<Values = XmlItemFault> {
  /** From 1. */
  readonly line: number;
  readonly values: Values;
}

/** A child of an outer element. If it has faults, its content may be incomplete. */
export interface XmlPart {
  readonly element: XmlElement;
  /** Its source text in the file, including markup. */
  readonly source: string;
  readonly faults: readonly XmlFault[];
}

/** Returns all text in an element, without tags. */
export function elementText(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : elementText(child))).join('');
}

/** Returns the children with a name, in order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** Returns the text of the first non-empty child with one of these names, in order of preference. */
export function childText(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = elementText(child).trim();
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** Returns the content of an element as markup: XHTML, or HTML that was not escaped. */
export function innerMarkup(element: XmlElement): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return escapeHtml(child);
      const name = child.name.replace(/^.*:/, '');
      const attributes = Object.entries(child.attributes).map(
        ([key, value]) => ` ${key}="${escapeHtml(value)}"`,
      );
      return voids.has(name)
        ? `<${name}${attributes.join('')}>`
        : `<${name}${attributes.join('')}>${innerMarkup(child)}</${name}>`;
    })
    .join('');
}

const voids = new Set(['br', 'hr', 'img', 'wbr', 'embed', 'source', 'track', 'input', 'col', 'area']);
