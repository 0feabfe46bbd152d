import { recordsNamed } from '../../../authority/naming/proposed-records.ts';
import { countOf } from '../../../text/count-of.ts';
import type { NameReview } from '../../../authority/naming/name-review.ts';
import { reviewSteps } from '../../../authority/naming/plan-review.ts';
import type { Decision } from '../../../authority/plans/decisions.ts';
import type { CallInput } from '../../api/calls.ts';
import type { NameDecision } from '../../api/names.ts';
import type { Desk } from '../desk/desk.ts';
import { DeskFault } from '../desk/desk-fault.ts';
import { acceptNew } from './accept-new.ts';
import { planUnlessGone } from './plan-unless-gone.ts';
import type { GatheredName } from '../review/waiting-names.ts';

/**
 * Applies a decision about a name: it is no longer pending immediately, and the files are written later.
 *
 * @returns when the decision is in the journal
 * @throws {DeskFault} if it is no longer pending, or several records have the name of a new one
 */
export async function decideName(
  desk: Desk,
  { key, decision, articles, also = [] }: CallInput<'names/decide'>,
): Promise<void> {
  const { waiting } = desk.names;
  const first = waiting.find(key);
  if (!first) throw new DeskFault('This name has already been decided.');
  const gathered = [{ key, decision, articles }, ...also].flatMap((one): DecidedName[] => {
    const name = waiting.find(one.key);
    if (!name) return [];
    const all = [...name.articles.keys()];
    const ticked = one.articles && new Set(one.articles);
    const chosen = ticked ? all.filter((id) => ticked.has(id)) : all;
    return [
      { name, decision: one.decision, chosen, all: one.decision.type === 'refuse everywhere' ? all : chosen },
    ];
  });
  if (gathered[0]!.chosen.length === 0)
    throw new DeskFault('No article is selected.', 'Select at least one article.');
  // What is no longer pending where it was shown would make a record that no article names.
  const decided = gathered.filter(({ chosen }) => chosen.length > 0);
  for (const one of decided) refuseShared(desk.review, one.decision);
  for (const { name, all } of decided) waiting.remove(name.key, all);
  desk.learner?.count();
  const others = decided.length > 1 ? ` and ${countOf(decided.length - 1, 'other')}` : '';
  await desk.decide(
    `${decision.type === 'new' || decision.type === 'known' ? 'Acceptance' : 'Rejection'} of “${first.words}”${others}`,
    (opened) =>
      planUnlessGone(
        opened,
        decided.map((one) => one.decision),
        () =>
          reviewSteps(
            desk.review,
            decided.map((one) => decisionOf(one, desk.review)),
          ),
      ),
    () => desk.names.lookAgain(decided.flatMap(({ all }) => all)),
  );
}

/** @throws {DeskFault} if several records of the kind have the name, since nothing says which of them it is */
function refuseShared({ lexicon }: NameReview, decision: NameDecision): void {
  if (decision.type !== 'new') return;
  const { name, kind } = decision;
  const same = recordsNamed(lexicon, name).filter(({ data }) => data.kind === kind);
  if (same.length < 2) return;
  const titles = same.map(({ data }) =>
    data.description === undefined ? data.name : `${data.name} (${data.description})`,
  );
  throw new DeskFault(
    `Several records have the name “${name}”: ${titles.join(', ')}.`,
    'Choose which of them it is: press s.',
  );
}

/** A decision about a pending name, with the articles to which it applies, and those in which the name is no longer pending. */
interface DecidedName {
  readonly name: GatheredName;
  readonly decision: NameDecision;
  readonly chosen: readonly string[];
  readonly all: readonly string[];
}

function decisionOf({ name, decision, chosen: articles }: DecidedName, review: NameReview): Decision {
  const { words, readings } = name;
  switch (decision.type) {
    case 'refuse':
      return { type: 'refuse', words, articles };
    case 'refuse everywhere':
      return { type: 'refuse', words };
    case 'known':
      // The record determines the kind.
      return {
        type: 'accept',
        words,
        kind: review.opened.entity.get(decision.id)!.data.kind,
        entity: decision.id,
        articles,
      };
    case 'new': {
      const { kind, name: preferred, description, aliases } = decision;
      const record = {
        name: preferred,
        ...(description !== undefined && { description }),
        ...(aliases && { aliases }),
      };
      const reading = readings.find(({ fullName }) => fullName === preferred);
      return acceptNew(review, { type: 'accept', words, kind, articles, record }, reading);
    }
  }
}
