import { compareProblems, type Problem, problemText } from '../archive/problem.ts';

// More would push what was built off the screen.
const mostWarnings = 12;

/**
 * Writes all problems, and a count of them.
 *
 * @param files how many files were checked
 */
export function report(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `No problems in ${count(files, 'file')}.`;
  return [...problems.toSorted(compareProblems).map(problemText), `${counts(problems)}.`].join('\n\n');
}

/** What a build says: as {@link report}, but of many warnings and no error only how many there are. */
export function briefReport(problems: readonly Problem[], files: number): string {
  const isLong = problems.length > mostWarnings && problems.every(({ severity }) => severity === 'warning');
  return isLong ? `${counts(problems)}; npm run check lists them.` : report(problems, files);
}

function counts(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(problems.length > errors ? [count(problems.length - errors, 'warning')] : []),
  ];
  return `${parts.join(', ')} in ${count(new Set(problems.map(({ file }) => file)).size, 'file')}`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
