import { compareText } from '../text/compare-text.ts';
import type { AdvisedMessage } from '../text/catalog.ts';

/** One thing that is wrong with the content, in words for its keeper. */
export interface Problem extends AdvisedMessage {
  /** Errors stop a build, warnings don't. */
  readonly severity: 'error' | 'warning';
  /** As in {@link FileRecord}. */
  readonly file: string;
  /** From 1. If omitted, the files layer finds it by `path`. */
  readonly line?: number;
  /** The keys that lead to the value: `['entities', 1]`. */
  readonly path?: readonly (string | number)[];
  /** What a keeper may answer, once; the answer is kept in the article, and the problem is gone. */
  readonly answer?: ProblemAnswer;
}

/** An answer to a warning: a line of the article quotes a key, or the article and one like it are two. */
export type ProblemAnswer =
  | { readonly type: 'quoted key'; readonly id: string; readonly code: string }
  | { readonly type: 'distinct'; readonly of: 'article'; readonly a: string; readonly b: string };

/** Compares problems by file, line, path and message. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    compareText(pathText(a.path ?? []), pathText(b.path ?? [])) ||
    compareText(a.message, b.message)
  );
}

/** Returns a text that is equal for equal problems, whether or not their lines are known. */
export function problemKey({ file, path = [], message }: Problem): string {
  return `${file} ${pathText(path)} ${message}`;
}

/** Returns a problem as a line of JSON, for other programs; its `id` and `values` are the same in every language. */
export function problemJson({ severity, id, values, file, line, path, message, advice }: Problem): string {
  return JSON.stringify({ severity, id, values, file, line, path, message, advice });
}

/** Formats a path as a keeper would write it: `entities[1].as`. */
export function pathText(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index === 0 ? key : `.${key}`))
    .join('');
}

/** Formats a problem as three lines: where, what is wrong, what to do. */
export function problemText(problem: Problem): string {
  return problemTextIn(problem, 'warning');
}

/** Formats a problem in another language. @param word the word for a warning */
export function problemTextIn(problem: Problem, word: string): string {
  const line = problem.line === undefined ? '' : `:${problem.line}`;
  const path = problem.path?.length ? `  ${pathText(problem.path)}` : '';
  const warning = problem.severity === 'warning' ? `  (${word})` : '';
  return `${problem.file}${line}${path}${warning}\n  ${problem.message}\n  ${problem.advice}`;
}
