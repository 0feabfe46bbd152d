import { escapeHtml } from '../../../archive/escape-html.ts';

/** An element of a feed or an export, whole: it is small, whatever the size of its file. */
export interface XmlElement {
  /** With the usual prefix of its namespace, whatever the file's own: `content:encoded`, `title`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
  /** Where it begins, from 1. */
  readonly line: number;
}

/** What is wrong with the XML itself. */
export interface XmlFault {
  /** From 1. */
  readonly line: number;
  /** A sentence. */
  readonly message: string;
}

/** An element of a feed's frame. One that has faults is not what its author wrote. */
export interface XmlPart {
  readonly element: XmlElement;
  /** Its own text in the file, markup and all. */
  readonly source: string;
  readonly faults: readonly XmlFault[];
}

/** All text within, tags left out. */
export function textOf(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}

/** The children of a name, in order. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => typeof child !== 'string' && child.name === name,
  );
}

/** The text of the first child that has one of these names and says something; the names in order of preference. */
export function childText(element: XmlElement, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const child of childrenOf(element, name)) {
      const text = textOf(child).trim();
      if (text !== '') return text;
    }
  }
  return undefined;
}

/** Writes what stands within an element as markup: XHTML content, or HTML that was not escaped. */
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
