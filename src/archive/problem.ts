import { compareText } from '../schema/date.ts';

/** One thing that is wrong with the content, said to its keeper. */
export interface Problem {
  /** Errors stop a build, warnings don't. */
  readonly severity: 'error' | 'warning';
  /** As in {@link FileRecord}. */
  readonly file: string;
  /** From 1. The files layer finds it by `path` where it is left out. */
  readonly line?: number;
  /** The keys that lead to the value: `['entities', 1]`. */
  readonly path?: readonly (string | number)[];
  /** What is wrong, a sentence. */
  readonly message: string;
  /** What to do, a sentence or two. */
  readonly advice: string;
}

/** Orders problems by file, line, path and wording. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(pathText(a.path ?? []), pathText(b.path ?? [])) ||
    compareText(a.message, b.message)
  );
}

/** Writes a path as its keeper would: `entities[1].as`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}

/** Writes one problem as three lines: where, what is wrong, what to do. */
export function problemText(problem: Problem): string {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  const path = problem.path?.length ? `  ${pathText(problem.path)}` : '';
  const warning = problem.severity === 'warning' ? '  (warning)' : '';
  return `${problem.file}${line}${path}${warning}\n  ${problem.message}\n  ${problem.advice}`;
}
