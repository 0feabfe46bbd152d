import type { Body } from '../../../archive/body.ts';
import { parser } from '../../../markdown/parser.ts';
import { visibleBlocks, type VisiblePiece } from '../../../withhold/rewrite/visible-text.ts';
import type { WrittenName } from '../../api/write.ts';

/**
 * Returns where in a Markdown text the names stand that are links on the site. A block that the text shows in another way is
 * left out.
 */
export function namePlaces(
  markdown: string,
  { blocks, mentions }: Pick<Body, 'blocks' | 'mentions'>,
): WrittenName[] {
  if (mentions.length === 0) return [];
  const shown = visibleBlocks(parser.parse(markdown), markdown).map(shownText);
  let next = 0;
  const offsetsOf = blocks.map((text) => {
    const found = shown.findIndex((one, index) => index >= next && one.text === text);
    if (found < 0) return undefined;
    next = found + 1;
    return shown[found]!.offsets;
  });
  return mentions.flatMap(({ block, offset, length }) => {
    const offsets = offsetsOf[block - 1];
    const [from, last] = [offsets?.[offset], offsets?.[offset + length - 1]];
    return from === undefined || last === undefined ? [] : [{ from, to: last + 1 }];
  });
}

/** Returns the text of a block as a body has it: with a space for each line break, and two for one that is shown. */
function shownText(pieces: readonly VisiblePiece[]) {
  const parts = pieces.map(({ value, offsets, isCode }) =>
    value === '\n' && isCode
      ? { value: '  ', offsets: [offsets[0]!, offsets[0]!] }
      : { value: value.replaceAll('\n', ' '), offsets },
  );
  return {
    text: parts
      .map(({ value }) => value)
      .join('')
      .trimEnd(),
    offsets: parts.flatMap(({ offsets }) => offsets),
  };
}
