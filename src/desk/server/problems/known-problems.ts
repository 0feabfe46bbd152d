import { check } from '../../../archive/check.ts';
import type { Problem } from '../../../archive/problem.ts';
import type { Desk } from '../content/desk.ts';
import { onceALedger } from '../content/once-a-ledger.ts';
import { surveyOf } from '../survey/survey.ts';

const ledgerProblems = onceALedger(({ content, files, problems }) => [...problems, ...check(content, files)]);

/** All that is wrong, as far as it is known: the records as they are now, their texts as they were last looked at. */
export function knownProblems(desk: Desk): readonly Problem[] {
  const survey = surveyOf(desk);
  survey.start();
  return [...ledgerProblems(desk.ledger), ...(survey.findings.textProblems ?? [])];
}
