import { z } from 'zod';
import { flag, listOf, text } from './field.ts';

/**
 * The schema of `content/review/<article id>.yaml`: what the keeper decided about an article's names. Never
 * published.
 */
export const reviewSchema = z.strictObject({
  reviewed: flag
    .default(false)
    .describe('true once every name in the article is decided: nothing more is proposed for it.'),
  refused: listOf(text).describe('Words that are not names in this article, as written there.'),
});

/** The schema of `content/review.yaml`: what the keeper decided for the whole archive. Never published. */
export const refusalsSchema = z.strictObject({
  refused: listOf(text).describe(
    'Words that are not names in any article: Monday, White House Correspondent.',
  ),
});

export type ReviewData = z.output<typeof reviewSchema>;
export type RefusalsData = z.output<typeof refusalsSchema>;
