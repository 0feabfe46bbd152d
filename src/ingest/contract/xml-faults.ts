import { inFigures } from '../../text/count-of.ts';

/** What is wrong with the XML of an item. */
export interface XmlItemFault {
  readonly which: 'cut' | 'deep' | 'long' | 'next' | 'unclosed';
  /** The name of what is not closed. */
  readonly element?: string;
  /** Levels, or millions of characters. */
  readonly most?: number;
  readonly [name: string]: string | number | undefined;
}

/** What is wrong with the XML of a whole file. */
export interface XmlFileFault {
  readonly which: 'deep' | 'long' | 'foreign';
  /** Levels, or millions of characters. */
  readonly most?: number;
  readonly [name: string]: string | number | undefined;
}

/** Says what is wrong with an item, as a sentence. */
export function xmlItemText({ which, element, most = 0 }: XmlItemFault): string {
  switch (which) {
    case 'cut':
      return 'The file ends in the middle of this item.';
    case 'deep':
      return `The item’s elements are nested more than ${inFigures(most)} levels deep.`;
    case 'long':
      return `The item has more than ${inFigures(most)} million characters.`;
    case 'next':
      return 'The item is not closed before the next one starts.';
  }
  return `The element <${element}> is not closed.`;
}

/** Says why a file can’t be read further, as a sentence. */
export function xmlFileText({ which, most = 0 }: XmlFileFault): string {
  switch (which) {
    case 'deep':
      return `Its elements are nested more than ${inFigures(most)} levels deep.`;
    case 'long':
      return `A tag, comment or CDATA section is longer than ${inFigures(most)} million characters.`;
  }
  return 'The file is not RSS, Atom or a WordPress export.';
}
