import { countOf } from '../text/count-of.ts';
import { compareProblems, type Problem, problemText } from './problem.ts';

// More would push the result of the build off the screen.
const maxWarnings = 12;

/**
 * Formats all problems, followed by their count.
 *
 * @param files the number of files that were checked
 */
export function reportProblems(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return `No problems in ${countOf(files, 'file')}.`;
  return [...problems.toSorted(compareProblems).map(problemText), `${countProblems(problems)}.`].join('\n\n');
}

/**
 * Formats the problems of a build: as {@link reportProblems}, but only the count of many warnings without an
 * error.
 */
export function briefReport(problems: readonly Problem[], files: number): string {
  const isLong = problems.length > maxWarnings && problems.every(({ severity }) => severity === 'warning');
  return isLong ? `${countProblems(problems)}; npm run check lists them.` : reportProblems(problems, files);
}

/**
 * Formats the problems after some files were saved: as {@link reportProblems}, but only the count of warnings in other
 * files.
 */
export function reportSaved(problems: readonly Problem[], saved: readonly string[], files: number): string {
  const shown = problems.filter(({ severity, file }) => severity === 'error' || saved.includes(file));
  if (shown.length === problems.length) return reportProblems(problems, files);
  const all = `${countProblems(problems)}; npm run check lists them.`;
  return [...shown.toSorted(compareProblems).map(problemText), all].join('\n\n');
}

/** Formats the numbers of errors, warnings and affected files: `1 error, 2 warnings in 2 files`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(problems.length > errors ? [countOf(problems.length - errors, 'warning')] : []),
  ];
  return `${parts.join(', ')} in ${countOf(new Set(problems.map(({ file }) => file)).size, 'file')}`;
}
