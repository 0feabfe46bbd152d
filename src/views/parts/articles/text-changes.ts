import { diffArrays } from 'diff';

/** A part of a line: the same as before, inserted, or deleted. */
export interface ChangedPart {
  readonly type: 'same' | 'inserted' | 'deleted';
  readonly text: string;
}

/** A block of a text, compared with what it was before. */
export type ChangedLine = readonly ChangedPart[];

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** With more changes than this in one block, it counts as replaced. */
const maxEdits = 400;

/** Compares two texts by their blocks, and blocks that take the place of others by their words. */
export function changesIn(before: readonly string[], after: readonly string[]): ChangedLine[] {
  const lines: ChangedLine[] = [];
  let deleted: readonly string[] = [];
  const flush = () => {
    lines.push(...deleted.map((text): ChangedLine => [{ type: 'deleted', text }]));
    deleted = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) deleted = value;
    else if (added) {
      const pairs = Math.min(deleted.length, value.length);
      lines.push(...value.slice(0, pairs).map((text, index) => changesInLine(deleted[index]!, text)));
      deleted = deleted.slice(pairs);
      flush();
      lines.push(...value.slice(pairs).map((text): ChangedLine => [{ type: 'inserted', text }]));
    } else {
      flush();
      lines.push(...value.map((text): ChangedLine => [{ type: 'same', text }]));
    }
  }
  flush();
  return lines;
}

function changesInLine(before: string, after: string): ChangedLine {
  const changes = diffArrays(wordsOf(before), wordsOf(after), { maxEditLength: maxEdits });
  if (!changes)
    return [
      { type: 'deleted', text: before },
      { type: 'inserted', text: after },
    ];
  return changes.map(({ value, added, removed }) => ({
    type: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value.join(''),
  }));
}

/** Divides a text in any script into words, and what is between them. */
function wordsOf(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
