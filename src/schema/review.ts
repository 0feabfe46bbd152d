import { z } from 'zod';
import { flag, listOf, text } from './field.ts';

/** `content/review/<article id>.yaml`: what the keeper decided about the names of an article. It is never published. */
export const reviewSchema = z.strictObject({
  reviewed: flag
    .default(false)
    .describe('true once every name of the article was decided: nothing more is proposed in it.'),
  refused: listOf(text).describe('Words that name nobody in this article, as it writes them.'),
});

/** `content/review.yaml`: what the keeper decided for the whole archive. It is never published. */
export const refusalsSchema = z.strictObject({
  refused: listOf(text).describe('Words that name nobody in any article: Monday, White House Correspondent.'),
});

export type ReviewData = z.output<typeof reviewSchema>;
export type RefusalsData = z.output<typeof refusalsSchema>;
