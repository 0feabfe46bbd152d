import { checkSteps } from '../../archive/check.ts';
import type { Problem } from '../../archive/problem.ts';
import type { Content } from '../../archive/record.ts';
import { runSteps, type Steps } from '../../archive/steps.ts';
import type { ReadContent } from '../../files/read-content.ts';

const known = new WeakMap<Content, readonly Problem[]>();

/** Returns the problems of files and of their records; each content is checked once. */
export function problemsOf(read: ReadContent): readonly Problem[] {
  return runSteps(problemSteps(read));
}

/** Does the same in steps. */
export function* problemSteps({ content, files, problems }: ReadContent): Steps<readonly Problem[]> {
  let found = known.get(content);
  if (!found) {
    found = [...problems, ...(yield* checkSteps(content, files))];
    known.set(content, found);
  }
  return found;
}
