import { compareProblems, type Problem, problemText } from '../archive/problem.ts';

/**
 * Writes all problems, and a count of them.
 *
 * @param files how many files were checked
 */
export function report(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `No problems in ${count(files, 'file')}.`;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const counts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(problems.length > errors ? [count(problems.length - errors, 'warning')] : []),
  ];
  const named = new Set(problems.map(({ file }) => file)).size;
  return [
    ...problems.toSorted(compareProblems).map(problemText),
    `${counts.join(', ')} in ${count(named, 'file')}.`,
  ].join('\n\n');
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
