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

function advisedAtDesk(problem: Problem): Problem {
  return { ...problem, advice: adviceAtDesk(problem) };
}

/** Whether the keeper has answered since the last survey, or the question has gone with an article. */
function isAnswered({ content }: EditableContent, { answer }: Problem): boolean {
  if (!answer) return false;
  const distinctFrom = (id: string) => content.articles.find((one) => one.id === id)?.data.distinctFrom;
  if (answer.type === 'quoted key') {
    const article = content.articles.find(({ id }) => id === answer.id);
    return article?.data.quotedKeys.includes(answer.code) === true;
  }
  const [one, other] = [distinctFrom(answer.a), distinctFrom(answer.b)];
  return !one || !other || one.some((id) => id === answer.b) || other.some((id) => id === answer.a);
}
