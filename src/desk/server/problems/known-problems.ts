import type { Problem } from '../../../archive/problem.ts';
import { problemsOf } from '../../../authority/open/content-problems.ts';
import type { Desk } from '../content/desk.ts';
import { surveyOf } from '../survey/survey.ts';

/** Returns all known problems: of the current records, and of texts from the last survey. */
export function knownProblems(desk: Desk): readonly Problem[] {
  const survey = surveyOf(desk);
  survey.start();
  return [...problemsOf(desk.opened), ...(survey.findings.textProblems ?? [])];
}
