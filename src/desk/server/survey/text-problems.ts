import { check } from '../../../archive/check.ts';
import { type Problem, problemKey } from '../../../archive/problem.ts';
import type { OpenedArchive } from '../../../files/open-archive.ts';

/**
 * Returns the problems in texts and pictures; the desk knows those of files and records itself, from its own reading.
 *
 * @param read the problems of files, from any reading: a file that changed since then may have others
 */
export function textProblems(
  { content, files, problems }: Pick<OpenedArchive, 'content' | 'files' | 'problems'>,
  read: readonly Problem[],
): Problem[] {
  const known = new Set([...read, ...check(content, files)].map(problemKey));
  return problems.filter((problem) => !known.has(problemKey(problem)));
}
