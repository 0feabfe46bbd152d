import { structuredPatch } from 'diff';
import type { FileChange } from '../../../../files/change-files.ts';
import type { ChangedFile } from '../../../api/events.ts';
import type { AppliedChange } from './change.ts';

/** Returns what several changes do to each file, as one change. */
export function batchChanges(batch: readonly AppliedChange[]): FileChange[] {
  const first = new Map<string, FileChange>();
  const last = new Map<string, FileChange>();
  for (const change of batch.flatMap(({ changes }) => changes)) {
    if (!first.has(change.file)) first.set(change.file, change);
    last.set(change.file, change);
  }
  return [...first].flatMap(([file, { before }]) => {
    const change = last.get(file)!;
    return before === change.after ? [] : [{ ...change, before }];
  });
}

/**
 * Returns how many of some changes can be written at once: not those beyond a number of files, and no file of which a copy
 * is kept after another change of it, since the copy is made of what is on the disk.
 */
export function batchLength(changes: readonly AppliedChange[], maxFiles: number): number {
  const seen = new Set<string>();
  const end = changes.findIndex(({ changes: own }, index) => {
    const mustWait = own.some(({ file, keptAs }) => keptAs !== undefined && seen.has(file));
    for (const { file } of own) seen.add(file);
    return index > 0 && (mustWait || seen.size > maxFiles);
  });
  return end === -1 ? changes.length : end;
}

/** The first change of a batch that can’t be written, because others have changed its files. */
export interface BatchConflict {
  /** The number of changes before it. */
  readonly index: number;
  readonly changed: readonly ChangedFile[];
}

/** Finds that change; undefined if no file was changed. @param onDisk returns the text of a file on the disk */
export function findConflict(
  batch: readonly AppliedChange[],
  onDisk: (file: string) => string | undefined,
): BatchConflict | undefined {
  const written = new Set<string>();
  for (const [index, { changes }] of batch.entries()) {
    const changed = changes.flatMap(({ file, before }): ChangedFile[] => {
      if (written.has(file)) return [];
      written.add(file);
      const now = onDisk(file);
      return now === before ? [] : [{ file, lines: changedLines(before ?? '', now ?? '') }];
    });
    if (changed.length > 0) return { index, changed };
  }
  return undefined;
}

/** Returns the lines in which two texts differ, with two lines of context. */
function changedLines(before: string, after: string): string[] {
  return structuredPatch('', '', before, after, '', '', { context: 2 }).hunks.flatMap(({ lines }) => lines);
}
