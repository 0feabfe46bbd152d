import { adviceAtDesk } from '../../../text/catalog.ts';
import { type Problem, problemKey } from '../../../archive/problem.ts';
import { problemsOf } from '../../../authority/open/content-problems.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { Desk } from '../desk/desk.ts';
import { inLanguage, type MessageInLanguage } from '../../../shared/messages/in-language.ts';
import type { Translation } from '../../../shared/words/translation.ts';
import { surveyOf } from '../survey/survey.ts';

/**
 * Returns all known problems: of the current records, of languages in which no names are found, and of texts from the last survey.
 *
 * @param table that of the language of the desk; undefined for English
 */
export function knownProblems(desk: Desk, table?: Translation): readonly MessageInLanguage<Problem>[] {
  const survey = surveyOf(desk);
  survey.start();
  const own = [...problemsOf(desk.opened), ...desk.review.problems()];
  // The survey reads the files itself, so it may have seen a change before the desk did.
  const keys = new Set(own.map(problemKey));
  const others = survey.textProblems;
  return [
    ...own.map((problem) => advisedAtDesk(problem, table)),
    ...others
      .filter((problem) => !keys.has(problemKey(problem)) && !isAnswered(desk.opened, problem))
      .map((problem) => advisedAtDesk(problem, table)),
  ];
}

function advisedAtDesk(problem: Problem, table: Translation | undefined): MessageInLanguage<Problem> {
  const said = inLanguage(problem, table);
  return { ...said, advice: adviceAtDesk(said) };
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
