import type { TextRange } from '../../text/sentence.ts';
import type { FormFinder } from '../forms/find-forms.ts';

/** How much of two blocks may be one name: the end of one and the beginning of the next. */
const maxOfName = 80;

/** Returns where a name stands that begins at the end of a block and ends in the next: in the first, and in the second. */
export function dividedName(
  before: string,
  after: string,
  { find }: Pick<FormFinder, 'find'>,
): readonly [TextRange, TextRange] | undefined {
  const tail = before.slice(-maxOfName);
  const border = tail.length;
  const found = find(`${tail}\n${after.slice(0, maxOfName)}`).find(
    ({ start, end, isSentence }) => start < border && end > border + 1 && isSentence !== true,
  );
  if (!found) return undefined;
  return [
    { start: before.length - tail.length + found.start, end: before.length },
    { start: 0, end: found.end - border - 1 },
  ];
}
