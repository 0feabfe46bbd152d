import { structuredPatch } from 'diff';
import type { FileChange } from '../../files/change-files.ts';
import { editable } from './line-ends.ts';

/**
 * Shows what a plan would change, file by file: the lines that go after `-`, those that come after `+`, each
 * stretch with the number of its line. A record that gets another file is one that is renamed.
 */
export function showChanges(changes: readonly FileChange[]): string {
  const gone = changes.filter(({ after }) => after === undefined);
  const fresh = changes.filter(({ before }) => before === undefined);
  const isRenaming = gone.length === 1 && fresh.length === 1;
  return changes
    .flatMap((change) => {
      if (!isRenaming) return [showChange(change)];
      if (change === gone[0]) return [];
      const { file, before = gone[0]!.before, after } = change;
      return [showChange({ file, before, after }, change === fresh[0] ? gone[0]!.file : undefined)];
    })
    .join('\n\n');
}

function showChange({ file, before, after }: FileChange, oldFile?: string): string {
  const state = after === undefined ? '  (removed)' : before === undefined ? '  (new)' : '';
  const { hunks } = structuredPatch(file, file, editable(before ?? ''), editable(after ?? ''), '', '', {
    context: 1,
  });
  const lines = hunks.flatMap(({ oldStart, lines }) => [
    `  line ${oldStart}`,
    ...lines.filter((line) => !line.startsWith('\\')).map((line) => `  ${line}`.trimEnd()),
  ]);
  return [`${oldFile ? `${oldFile} → ` : ''}${file}${state}`, ...lines].join('\n');
}
