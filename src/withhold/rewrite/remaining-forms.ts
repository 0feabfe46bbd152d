import { visit } from 'unist-util-visit';
import type { Link } from 'mdast';
import { parser } from '../../markdown/parser.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { decodedAddress } from './decoded-address.ts';
import { rangeOf, visibleBlocks } from './visible-text.ts';

/**
 * Returns the lines of a file, from 1, on which a form of a name still stands. Words that the keeper has linked by hand to
 * another entity, or to none, are not counted.
 */
export function linesWithForms(text: string, isMarkdown: boolean, { find }: FormFinder): number[] {
  const plain = isMarkdown ? withoutOtherMeanings(text) : text;
  const lines = new Set(find(decodedAddress(plain)).map(({ start }) => lineOf(decodedAddress(plain), start)));
  if (isMarkdown)
    for (const pieces of visibleBlocks(parser.parse(plain), plain)) {
      const shown = pieces.map(({ value }) => value).join('');
      if (find(shown).length > 0) lines.add(lineOf(plain, pieces[0]!.offsets[0] ?? 0));
    }
  return [...lines].toSorted((a, b) => a - b);
}

/** Blanks the words of links to entities and to none. */
function withoutOtherMeanings(markdown: string): string {
  let plain = markdown;
  visit(parser.parse(markdown), 'link', (node: Link) => {
    if (!node.url.startsWith('entity:')) return;
    const { start, end } = rangeOf(node);
    plain = plain.slice(0, start) + plain.slice(start, end).replace(/[^\n]/g, '.') + plain.slice(end);
  });
  return plain;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
