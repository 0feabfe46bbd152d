import type { NameReview } from '../../../authority/naming/name-review.ts';
import { reviewSteps } from '../../../authority/naming/plan-review.ts';
import type { Decision } from '../../../authority/plans/decisions.ts';
import type { CallInput } from '../../api/calls.ts';
import type { NameDecision } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { acceptNew } from './accept-new.ts';
import type { GatheredName } from '../review/waiting-names.ts';

/**
 * Applies a decision about a name: it is no longer pending immediately, and the files are written later.
 *
 * @returns when the decision is in the journal
 * @throws {DeskFault} if it is no longer pending
 */
export async function decideName(
  desk: Desk,
  { key, decision, articles }: CallInput<'names/decide'>,
): Promise<null> {
  const name = desk.names.waiting.find(key);
  if (!name) throw new DeskFault('This name has already been decided.');
  const all = [...name.articles.keys()];
  const ticked = articles && new Set(articles);
  const chosen = ticked ? all.filter((id) => ticked.has(id)) : all;
  if (chosen.length === 0) throw new DeskFault('No article is selected.', 'Select at least one article.');
  const decided = decision.type === 'refuse everywhere' ? all : chosen;
  desk.names.waiting.remove(key, decided);
  desk.learner?.count();
  await desk.decide(
    `${decision.type === 'new' || decision.type === 'known' ? 'Acceptance' : 'Rejection'} of “${name.words}”`,
    ({ entity }) => {
      // An existing record determines the kind.
      const kind = (decision.type === 'known' ? entity.get(decision.id)?.data.kind : undefined) ?? name.kind;
      return reviewSteps(desk.review, [decisionOf({ ...name, kind }, decision, chosen, desk.review)]);
    },
    () => desk.names.lookAgain(decided),
  );
  return null;
}

function decisionOf(
  name: GatheredName,
  decision: NameDecision,
  articles: readonly string[],
  review: NameReview,
): Decision {
  const { words } = name;
  switch (decision.type) {
    case 'refuse':
      return { type: 'refuse', words, articles };
    case 'refuse everywhere':
      return { type: 'refuse', words };
    case 'known':
      return { type: 'accept', words, kind: name.kind, entity: decision.id, articles };
    case 'new': {
      const { kind, name: preferred, description, aliases } = decision;
      const record = {
        name: preferred,
        ...(description !== undefined && { description }),
        ...(aliases && { aliases }),
      };
      return acceptNew(review, { type: 'accept', words, kind, articles, record }, name);
    }
  }
}
