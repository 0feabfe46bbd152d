import { checkEntities } from './checks/check-entities.ts';
import { checkFront } from './checks/check-front.ts';
import { idSteps } from './checks/check-ids.ts';
import { linkSteps } from './checks/check-links.ts';
import { checkListing } from './checks/check-listing.ts';
import { checkMenu } from './checks/check-menu.ts';
import { checkPrint } from './checks/check-print.ts';
import { checkRedirects } from './checks/check-redirects.ts';
import { referenceSteps } from './checks/check-references.ts';
import { checkSeries } from './checks/check-series.ts';
import { checkSynonyms } from './checks/check-synonyms.ts';
import { checkWithheld } from './checks/check-withheld.ts';
import type { Problem } from './problem.ts';
import type { Content, FoundFile } from './record.ts';
import { runSteps, type Steps } from './steps.ts';

/**
 * Checks files against each other: ids, references, entities, redirects, links out of the archive.
 *
 * @param content the records that passed their schemas
 * @param files every file that was found
 */
export function check(content: Content, files: readonly FoundFile[]): Problem[] {
  return runSteps(checkSteps(content, files));
}

/** Does the same in steps. */
export function* checkSteps(content: Content, files: readonly FoundFile[]): Steps<Problem[]> {
  const problems = yield* idSteps(files);
  problems.push(...(yield* referenceSteps(content, files)));
  problems.push(...checkEntities(content.entities));
  yield;
  problems.push(
    ...checkRedirects(content, files),
    ...checkWithheld(content, files),
    ...checkListing(content),
    ...checkMenu(content, files),
    ...checkFront(content, files),
    ...checkSeries(content),
    ...checkSynonyms(content),
    ...checkPrint(content, files),
  );
  problems.push(...(yield* linkSteps(content)));
  return problems;
}
