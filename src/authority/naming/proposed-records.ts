import { type Lexicon, matchesAt } from '../../archive/lexicon.ts';
import type { EntityRecord } from '../../archive/record.ts';
import { nameKey, tokenize } from '../../text/tokens.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import type { NameReview } from './name-review.ts';

/** Returns the records that have a name. */
export function recordsNamed(lexicon: Lexicon, name: string): EntityRecord[] {
  const tokens = tokenize(name);
  const whole = matchesAt(lexicon, tokens, 0).find(({ last }) => last === tokens.length - 1);
  return (whole?.entities ?? []).flatMap((id) => lexicon.record.get(id) ?? []);
}

/**
 * Returns the records of a kind that are proposed for words in articles, each once, and whether one is in every article. In
 * a reviewed article none is.
 */
export function proposedRecords(
  review: NameReview,
  words: string,
  kind: EntityKind,
  articles: readonly string[],
) {
  const key = nameKey(words);
  const found = articles.map((id) => {
    if (review.decided.isReviewed(id)) return [];
    const proposal = review.propose(id).find((one) => nameKey(one.words) === key);
    const ids = proposal?.candidates ?? (proposal?.entity === undefined ? [] : [proposal.entity]);
    return ids.filter((one) => review.lexicon.record.get(one)?.data.kind === kind);
  });
  return { ids: [...new Set(found.flat())], isEverywhere: found.every((ids) => ids.length > 0) };
}
