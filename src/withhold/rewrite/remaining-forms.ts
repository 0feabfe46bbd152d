import { visit } from 'unist-util-visit';
import type { Link } from 'mdast';
import { parser } from '../../markdown/parser.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { editFrontMatter } from '../../authority/edit/edit-front-matter.ts';
import { decodedAddress } from './decoded-address.ts';
import { withoutIds } from './id-ranges.ts';
import { nodeRange, visibleBlocks } from './visible-text.ts';

/**
 * Returns the lines of a file, from 1, on which a form of a name still stands. Words that the keeper has linked by hand to
 * another entity, or to none, are not counted, nor are those whose other meaning is kept, nor
 * ids of other files, which are renamed with these.
 *
 * @param keptSeries the ids of series that keep their title
 */
export function linesWithForms(
  text: string,
  isMarkdown: boolean,
  finder: FormFinder,
  keptSeries?: ReadonlySet<string>,
): number[] {
  const { find } = finder;
  const plain = isMarkdown
    ? editFrontMatter(
        text,
        (yaml) => withoutIds(yaml, keptSeries),
        (body) => withoutOtherMeanings(body, finder),
      )
    : withoutIds(text, keptSeries);
  const lines = new Set(find(decodedAddress(plain)).map(({ start }) => lineOf(decodedAddress(plain), start)));
  if (isMarkdown)
    for (const pieces of visibleBlocks(parser.parse(plain), plain)) {
      const shown = pieces.map(({ value }) => value).join('');
      if (find(shown).length > 0) lines.add(lineOf(plain, pieces[0]!.offsets[0] ?? 0));
    }
  return [...lines].toSorted((a, b) => a - b);
}

/** Blanks the words of links to entities and to none, and words whose other meaning is kept. */
function withoutOtherMeanings(markdown: string, { findOther }: FormFinder): string {
  let plain = markdown;
  const blank = (start: number, end: number) => {
    plain = plain.slice(0, start) + plain.slice(start, end).replace(/[^\n]/g, '.') + plain.slice(end);
  };
  const tree = parser.parse(markdown);
  visit(tree, 'link', (node: Link) => {
    if (!node.url.startsWith('entity:')) return;
    const { start, end } = nodeRange(node);
    blank(start, end);
  });
  for (const pieces of visibleBlocks(tree, markdown)) {
    const offsets = pieces.flatMap((piece) => piece.offsets);
    for (const { start, end } of findOther(pieces.map(({ value }) => value).join('')))
      blank(offsets[start]!, offsets[end - 1]! + 1);
  }
  return plain;
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
