import { structuredPatch } from 'diff';
import type { FileChange } from '../../files/change-files.ts';
import { editable } from './line-ends.ts';

/** How one file would change. */
export interface FileDifference {
  readonly file: string;
  /** The name that it had, where it is renamed. */
  readonly oldFile?: string;
  readonly state: 'changed' | 'new' | 'removed' | 'renamed';
  readonly stretches: readonly LineStretch[];
}

/** Lines that change, with one around them. */
export interface LineStretch {
  /** The number of the first one before the change, from 1. */
  readonly line: number;
  /** Each after a space where it stays, `-` where it goes, `+` where it comes. */
  readonly lines: readonly string[];
}

/** Says what a plan would change, file by file. A record that gets another file is one that is renamed. */
export function describeChanges(changes: readonly FileChange[]): FileDifference[] {
  const gone = changes.filter(({ after }) => after === undefined);
  const fresh = changes.filter(({ before }) => before === undefined);
  const isRenaming = gone.length === 1 && fresh.length === 1;
  return changes.flatMap((change): FileDifference[] => {
    const { file, before, after } = change;
    if (isRenaming && change === gone[0]) return [];
    if (isRenaming && change === fresh[0]) {
      const { file: oldFile, before: old } = gone[0]!;
      return [{ file, oldFile, state: 'renamed', stretches: stretchesOf(old, after) }];
    }
    const state = after === undefined ? 'removed' : before === undefined ? 'new' : 'changed';
    return [{ file, state, stretches: stretchesOf(before, after) }];
  });
}

/**
 * Shows what a plan would change, file by file: the lines that go after `-`, those that come after `+`, each
 * stretch with the number of its line.
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

function stretchesOf(before = '', after = ''): LineStretch[] {
  const { hunks } = structuredPatch('', '', editable(before), editable(after), '', '', { context: 1 });
  return hunks.map(({ oldStart, lines }) => ({
    line: oldStart,
    lines: lines.filter((line) => !line.startsWith('\\')),
  }));
}
