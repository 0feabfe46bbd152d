import { adviceAtDesk } from '../../../text/placed-advice.ts';
import { type Problem, problemKey } from '../../../archive/problem.ts';
import { problemsOf } from '../../../authority/open/content-problems.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { Desk } from '../desk/desk.ts';
import { surveyOf } from '../survey/survey.ts';

/** Returns all known problems: of the current records, and of texts from the last survey. */
export function knownProblems(desk: Desk): readonly Problem[] {
  const survey = surveyOf(desk);
  survey.start();
  const own = problemsOf(desk.opened);
  // The survey reads the files itself, so it may have seen a change before the desk did.
  const keys = new Set(own.map(problemKey));
  const others = survey.textProblems;
  return [
    ...own.map(advisedAtDesk),
    ...others
      .filter((problem) => !keys.has(problemKey(problem)) && !isAnswered(desk.opened, problem))
      .map(advisedAtDesk),
  ];
}

/** Returns a problem with what to do at the desk, where some is done with a button. */
function advisedAtDesk(problem: Problem): Problem {
  if (problem.quotedKey === undefined) return { ...problem, advice: adviceAtDesk(problem) };
  const advice =
    'If the article quotes it, say so with the button. If it still opens something, have it replaced there, and remove it.';
  return { ...problem, advice };
}

/** Whether the keeper has said since the last survey that the line quotes a key. */
function isAnswered({ content }: EditableContent, { file, quotedKey }: Problem): boolean {
  if (quotedKey === undefined) return false;
  return content.articles.some((one) => one.file === file && one.data.quotedKeys.includes(quotedKey));
}
