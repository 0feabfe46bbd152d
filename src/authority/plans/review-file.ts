import { basename } from 'node:path';
import type { EditableContent } from '../open/authority.ts';
import type { Refusal } from './plan.ts';

/** Returns the review file of an article, or that of the whole archive; it may not exist yet. */
export function reviewFileOf({ contentDir, content }: EditableContent, article?: string): string {
  const known = article === undefined ? undefined : content.reviews.find(({ id }) => id === article)?.file;
  return known ?? `${basename(contentDir)}/review${article === undefined ? '' : `/${article}`}.yaml`;
}

/** Returns why a review file can’t be changed: a decision added to a file that can’t be read would have no effect. */
export function reviewFileFault(opened: EditableContent, article?: string): Refusal | undefined {
  const file = reviewFileOf(opened, article);
  const problem = opened.problems.find((one) => one.file === file && one.severity === 'error');
  return problem && { message: `${file} can’t be read: ${problem.message}`, advice: problem.advice };
}
