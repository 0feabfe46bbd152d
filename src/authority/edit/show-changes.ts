import { extname } from 'node:path';
import { structuredPatch } from 'diff';
import type { FileChange } from '../../files/change-files.ts';
import { isNamed, recordFileAt } from '../../files/find-files.ts';
import { transcriptEnding } from '../../schema/attachment.ts';
import { editable } from './line-ends.ts';

/** How one file would change. */
export interface FileDifference {
  readonly file: string;
  /** The former name, if the file is renamed. */
  readonly oldFile?: string;
  readonly state: 'changed' | 'new' | 'removed' | 'renamed';
  /** None of a file without lines, such as a picture. */
  readonly stretches: readonly LineStretch[];
}

/** Changed lines, with one line of context on both sides. */
export interface LineStretch {
  /** The number of the first line, from 1. */
  readonly line: number;
  /** Each line begins with a space if it stays, `-` if it is removed, and `+` if it is added. */
  readonly lines: readonly string[];
}

/** Describes the changes of a plan, by file. A removed and a new record of the same kind are a renamed file. */
export function describeChanges(changes: readonly FileChange[]): FileDifference[] {
  const removed = changes.filter(({ after }) => after === undefined);
  const fresh = changes.filter(({ before }) => before === undefined);
  const kind = removed.length === 1 ? recordFileAt(removed[0]!.file)?.type : undefined;
  const isRenaming = kind && fresh.length === 1 && recordFileAt(fresh[0]!.file)?.type === kind;
  return changes.flatMap((change): FileDifference[] => {
    const { file, before, after } = change;
    if (isRenaming && change === removed[0]) return [];
    if (isRenaming && change === fresh[0]) {
      const { file: oldFile, before: old } = removed[0]!;
      return [{ file, oldFile, state: 'renamed', stretches: stretchesOf(change, old) }];
    }
    const state = after === undefined ? 'removed' : before === undefined ? 'new' : 'changed';
    return [{ file, state, stretches: stretchesOf(change, before) }];
  });
}

/**
 * Formats the changes of a plan, by file: removed lines after `-`, added lines after `+`, each group with its
 * line number.
 */
export function showChanges(changes: readonly FileChange[]): string {
  return describeChanges(changes)
    .map(({ file, oldFile, state, stretches }) => {
      const mark = state === 'removed' || state === 'new' ? `  (${state})` : '';
      const lines = stretches.flatMap((stretch) => [
        `  line ${stretch.line}`,
        ...stretch.lines.map((line) => `  ${line}`.trimEnd()),
      ]);
      return [`${oldFile ? `${oldFile} → ` : ''}${file}${mark}`, ...lines].join('\n');
    })
    .join('\n\n');
}

function stretchesOf({ file, after = '' }: FileChange, before = ''): LineStretch[] {
  if (!hasLines(file)) return [];
  const { hunks } = structuredPatch('', '', editable(before), editable(after), '', '', { context: 1 });
  return hunks.map(({ oldStart, lines }) => ({
    line: oldStart,
    lines: lines.filter((line) => !line.startsWith('\\')),
  }));
}

/** Whether a file is read line by line: no picture, sound, film or PDF, whose bytes tell nothing. */
function hasLines(file: string): boolean {
  const ending = extname(file).toLowerCase();
  return !isNamed(ending) || ending === transcriptEnding;
}
