import { type Problem, problemText } from '../archive/problem.ts';
import type { ProblemGroups } from '../archive/problem-groups.ts';

/** Of problems with the same cause, so many are shown. */
const maxExamples = 10;

/** Whether {@link groupsText} leaves any of the problems out. */
export function isGroupsTextCut(groups: ProblemGroups): boolean {
  return groups.sorted().some(({ problems }) => problems.length > maxExamples);
}

/** Words each cause, the most frequent first: what it is, how often, what to do, and the first places. */
export function groupsText(groups: ProblemGroups): string[] {
  return groups.sorted().map(({ text, problems }) => {
    const [first] = problems;
    if (problems.length === 1) return problemText(first!);
    const rest = problems.length - maxExamples;
    return [
      `${text} (${problems.length.toLocaleString('en')})`,
      `  ${first!.advice}`,
      ...problems.slice(0, maxExamples).map((problem) => `    ${exampleOf(problem, text)}`),
      ...(rest > 0 ? [`    and ${rest.toLocaleString('en')} more`] : []),
    ].join('\n');
  });
}

/** Words every problem by itself, by cause. */
export function allProblemsText(groups: ProblemGroups): string[] {
  return groups.sorted().flatMap(({ problems }) => problems.map(problemText));
}

/** A place, and what is said of it where that is not what is said of all. */
function exampleOf({ file, line, path, message }: Problem, text: string): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}${path ? `  ${path.join('.')}` : ''}`;
  return message === text ? place : `${place}  ${message}`;
}
