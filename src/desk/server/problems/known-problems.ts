import type { Problem } from '../../../archive/problem.ts';
import { problemsOf } from '../../../authority/open/content-problems.ts';
import type { Desk } from '../content/desk.ts';
import { surveyOf } from '../survey/survey.ts';

/** All that is wrong, as far as it is known: the records as they are now, their texts as they were last looked at. */
export function knownProblems(desk: Desk): readonly Problem[] {
  const survey = surveyOf(desk);
  survey.start();
  return [...problemsOf(desk.ledger), ...(survey.findings.textProblems ?? [])];
}
