import { inFigures } from '../text/count-of.ts';
import { type Problem, problemTextIn } from '../archive/problem.ts';
import type { ProblemGroups } from '../archive/problem-groups.ts';

/** The number of examples shown for each cause. */
const maxExamples = 10;

/** The words around groups of problems, in one language. */
export interface ProblemGroupWords {
  readonly warning: string;
  readonly more: (count: number) => string;
}

const inEnglish: ProblemGroupWords = {
  warning: 'warning',
  more: (count) => `and ${inFigures(count)} more`,
};

/** Returns whether {@link groupsText} omits any of the problems. */
export function isGroupsTextCut(groups: ProblemGroups): boolean {
  return groups.sorted().some(({ problems }) => problems.length > maxExamples);
}

/** Describes each cause, the most frequent first: message, count, advice, and the first places. */
export function groupsText(groups: ProblemGroups, words: ProblemGroupWords = inEnglish): string[] {
  return groups.sorted().map(({ text, problems }) => {
    const [first] = problems;
    if (problems.length === 1) return problemTextIn(first!, words.warning);
    const rest = problems.length - maxExamples;
    return [
      `${text} (${inFigures(problems.length)})`,
      `  ${first!.advice}`,
      ...problems.slice(0, maxExamples).map((problem) => `    ${exampleOf(problem, text)}`),
      ...(rest > 0 ? [`    ${words.more(rest)}`] : []),
    ].join('\n');
  });
}

/** Lists every problem separately, ordered by cause. */
export function allProblemsText(groups: ProblemGroups, { warning }: ProblemGroupWords = inEnglish): string[] {
  return groups.sorted().flatMap(({ problems }) => problems.map((one) => problemTextIn(one, warning)));
}

/** Returns a place, with its message if that differs from the message of the group. */
function exampleOf({ file, line, path, message }: Problem, text: string): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}${path ? `  ${path.join('.')}` : ''}`;
  return message === text ? place : `${place}  ${message}`;
}
