import type { StatedName } from '../../contract/incoming.ts';
import { isWebAddress } from '../../clean/html-tree.ts';
import { plainText } from '../../clean/plain-text.ts';
import { childText, childrenOf, elementText, type XmlElement } from '../xml/xml-element.ts';

/**
 * What a feed states about all its items. It is filled while reading, since these elements precede the items.
 */
export interface FeedHead {
  publisher?: string;
  language?: string;
  rights?: string;
  authors?: readonly StatedName[];
}

/** Records an element of a feed's head; irrelevant ones are ignored. */
export function readHeadElement(head: FeedHead, element: XmlElement): void {
  const text = plainText(elementText(element));
  if (text === '') return;
  switch (element.name) {
    case 'title':
      head.publisher ??= text;
      break;
    case 'dc:publisher':
    case 'prism:publicationName':
      head.publisher = text;
      break;
    case 'language':
    case 'dc:language':
      head.language ??= text;
      break;
    case 'copyright':
    case 'rights':
    case 'dc:rights':
      head.rights ??= text;
      break;
    case 'author':
      // An Atom entry without authors has those of its feed (RFC 4287, 4.2.1).
      head.authors = [...(head.authors ?? []), ...authorNames(element)];
      break;
    default:
  }
}

/** In UTF-16 code units; no name is this long. */
const maxNameUnits = 300;

/** Returns the name in `<author>`: Atom has a `<name>`; RSS has `jane@example.org (Jane Doe)`. */
export function authorNames(author: XmlElement): StatedName[] {
  const stated =
    childText(author, 'name') ?? (childrenOf(author, 'email').length > 0 ? undefined : elementText(author));
  const name = plainText(stated ?? '')
    .slice(0, maxNameUnits)
    .replace(/^[^\s@]+@[^\s(]+\s*(?:\((.*)\))?$/, '$1');
  return name === '' ? [] : [{ name }];
}

/** Returns topics for labels, without repeats; addresses are ignored. */
export function topicsOf(labels: readonly string[]): { label: string }[] {
  const plain = labels.map(plainText).filter((label) => label !== '' && !isWebAddress(label));
  return [...new Set(plain)].map((label) => ({ label }));
}
