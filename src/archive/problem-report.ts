import { countOf } from '../text/count-of.ts';
import { compareProblems, type Problem, problemText, problemTextIn } from './problem.ts';

// More would push the result of the build off the screen.
const maxWarnings = 12;

/** The words of a report on problems, in one language. */
export interface ReportWords {
  readonly none: (files: number) => string;
  readonly sum: (errors: number, warnings: number, files: number) => string;
  /** For a report that lists nothing. */
  readonly brief: (errors: number, warnings: number, files: number) => string;
  readonly warning: string;
}

/** The words of a report in English. */
export const reportWords: ReportWords = {
  none: (files) => `No problems in ${countOf(files, 'file')}.`,
  sum: (errors, warnings, files) => `${countsText(errors, warnings, files)}.`,
  brief: (errors, warnings, files) => `${countsText(errors, warnings, files)}; npm run check lists them.`,
  warning: 'warning',
};

/**
 * Formats all problems, followed by their count.
 *
 * @param files the number of files that were checked
 * @param words those of the language of the problems
 */
export function reportProblems(problems: readonly Problem[], files: number, words = reportWords): string {
  if (problems.length === 0) return words.none(files);
  const texts = problems.toSorted(compareProblems).map((problem) => problemTextIn(problem, words.warning));
  return [...texts, words.sum(...countsOf(problems))].join('\n\n');
}

/**
 * Formats the problems of a build: as {@link reportProblems}, but only the count of many warnings without an
 * error.
 */
export function briefReport(problems: readonly Problem[], files: number, words = reportWords): string {
  const isLong = problems.length > maxWarnings && problems.every(({ severity }) => severity === 'warning');
  return isLong ? words.brief(...countsOf(problems)) : reportProblems(problems, files, words);
}

/**
 * Formats the problems after some files were saved: as {@link reportProblems}, but only the count of warnings in other
 * files.
 */
export function reportSaved(problems: readonly Problem[], saved: readonly string[], files: number): string {
  const shown = problems.filter(({ severity, file }) => severity === 'error' || saved.includes(file));
  if (shown.length === problems.length) return reportProblems(problems, files);
  const all = reportWords.brief(...countsOf(problems));
  return [...shown.toSorted(compareProblems).map(problemText), all].join('\n\n');
}

/** Formats the numbers of errors, warnings and affected files: `1 error, 2 warnings in 2 files`. */
export function countProblems(problems: readonly Problem[]): string {
  return countsText(...countsOf(problems));
}

function countsOf(problems: readonly Problem[]): [errors: number, warnings: number, files: number] {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [errors, problems.length - errors, new Set(problems.map(({ file }) => file)).size];
}

function countsText(errors: number, warnings: number, files: number): string {
  const parts = [
    ...(errors > 0 ? [countOf(errors, 'error')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ];
  return `${parts.join(', ')} in ${countOf(files, 'file')}`;
}
