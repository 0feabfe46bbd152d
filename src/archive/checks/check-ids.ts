import { idFaultOf } from '../../schema/id-fault.ts';
import { archiveProblem } from '../archive-problems.ts';
import type { Problem } from '../problem.ts';
import type { FoundFile } from '../record.ts';
import type { Steps } from '../steps.ts';

/**
 * Checks that each file name is a valid id, and that ids are unique within their kind of record; a file in
 * each step.
 */
export function* idSteps(files: readonly FoundFile[]): Steps<Problem[]> {
  const problems: Problem[] = [];
  const first = new Map<string, FoundFile>();
  for (const found of files) {
    yield;
    const { type, file, id } = found;
    const fault = idFaultOf(id);
    if (fault) {
      problems.push({
        severity: 'error',
        file,
        ...archiveProblem('file-name-no-id', { which: fault, id }),
      });
    }
    // File systems may ignore case and Unicode form, so ids that differ only in these are the same.
    const key = `${type} ${id.normalize('NFKC').toLowerCase()}`;
    const other = first.get(key);
    if (!other) first.set(key, found);
    else {
      problems.push({
        severity: 'error',
        file,
        ...archiveProblem('id-taken', { which: type, id, other: other.file }),
      });
    }
  }
  return problems;
}
