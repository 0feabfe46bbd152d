import type { Desk } from '../desk/desk.ts';

/** The state of the names in an article: all decided, some to decide, or none proposed. */
export type ReviewState = 'reviewed' | 'undecided' | 'nothing proposed';

/**
 * Returns the state of the names in an article. An article counts as undecided until it has been searched for names.
 *
 * @returns undefined if it is withdrawn or does not exist
 */
export function reviewStateOf(
  { review, names }: Pick<Desk, 'review' | 'names'>,
  article: string,
): ReviewState | undefined {
  if (!review.texts.has(article)) return undefined;
  if (review.decided.isReviewed(article)) return 'reviewed';
  return names.waiting.proposalsOf(article)?.length === 0 ? 'nothing proposed' : 'undecided';
}
