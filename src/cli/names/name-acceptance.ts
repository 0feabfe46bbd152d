import { nameKey } from '../../text/tokens.ts';
import {
  articlesNaming,
  articlesToAccept,
  articlesWith,
  fullNamesIn,
} from '../../authority/naming/find-articles.ts';
import type { NameReview } from '../../authority/naming/name-review.ts';
import { proposedRecords, recordsNamed } from '../../authority/naming/proposed-records.ts';
import type { Acceptance } from '../../authority/plans/decisions.ts';
import type { Refusal } from '../../authority/plans/plan.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';
import { namesProblem } from './names-problems.ts';
import { firstOf } from './names-text.ts';

/** What the keeper states beside the words. */
interface AcceptedAs {
  readonly kind: EntityKind;
  /** The id of its record, existing or new. */
  readonly as: string | undefined;
  /** All that contain it if undefined. */
  readonly articles: readonly string[] | undefined;
}

/**
 * Returns the acceptance of words as a name, or what the keeper has to state first. Without a record, it is the one
 * that has the name, or else the one that is proposed for the words.
 */
export function acceptanceOf(
  review: NameReview,
  words: string,
  { kind, as, articles: given }: AcceptedAs,
): Acceptance | Refusal {
  const articles = given ?? articlesToAccept(review, words, as);
  if (articles.length === 0) return nowhere(review, words);
  const acceptance = { type: 'accept', words, kind, articles } as const;
  if (as !== undefined) return { ...acceptance, entity: as };
  const isNamed = recordsNamed(review.lexicon, words).length > 0;
  const { ids, isEverywhere } = proposedRecords(review, words, kind, articles);
  const [entity, ...others] = isNamed ? [] : ids;
  const isSurname = kind === 'person' && !nameKey(words).includes(' ');
  if (entity !== undefined && others.length === 0 && (isEverywhere || !isSurname))
    return { ...acceptance, entity };
  if (isSurname) return surnameOf(review, acceptance, given !== undefined);
  if (others.length === 0) return acceptance;
  return namesProblem('names-several-records', { name: words, ids: firstOf(ids), first: entity! });
}

/** A surname is no name of its own where the article names the person in full. */
function surnameOf(review: NameReview, acceptance: Acceptance, isGiven: boolean): Acceptance | Refusal {
  const { words, articles } = acceptance;
  const full = new Map(articles.map((id) => [id, fullNamesIn(review, id, words)]));
  const alone = articles.filter((id) => full.get(id)!.length === 0);
  if (alone.length === articles.length || (alone.length > 0 && !isGiven))
    return { ...acceptance, articles: alone };
  const names = firstOf([...new Set([...full.values()].flat())]);
  return namesProblem(isGiven ? 'names-short-in-these' : 'names-short-in-all', { name: words, full: names });
}

function nowhere(review: NameReview, words: string): Refusal {
  const key = nameKey(words);
  if (articlesWith(review, words).some((id) => review.decided.refusedKeys(id).has(key)))
    return namesProblem('names-refused-everywhere', { name: words });
  if (articlesNaming(review, words).length > 0) return namesProblem('names-already-others', { name: words });
  return namesProblem('names-in-no-article', { name: words });
}
