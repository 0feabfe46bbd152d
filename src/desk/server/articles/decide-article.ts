import { reviewSteps } from '../../../authority/naming/plan-review.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import type { Decision } from '../../../authority/plans/decisions.ts';
import type { ArticleDecision } from '../../api/articles.ts';
import type { CallInput } from '../../api/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { acceptNew } from '../names/accept-new.ts';
import { planUnlessGone } from '../names/plan-unless-gone.ts';

/**
 * Applies decisions about an article; the files are written later.
 *
 * @returns when the decisions are in the journal
 */
export async function decideArticle(
  desk: Desk,
  { id, decisions }: CallInput<'articles/decide'>,
): Promise<void> {
  const [first] = decisions;
  if (!first) return;
  desk.learner?.count();
  await desk.decide(
    titleOf(first, id),
    (opened) =>
      planUnlessGone(opened, decisions, () =>
        reviewSteps(
          desk.review,
          decisions.map((decision) => decisionOf(decision, id, opened, desk)),
        ),
      ),
    () => desk.names.lookAgain([id]),
  );
}

function titleOf(first: ArticleDecision, id: string): string {
  if (first.type === 'reviewed') return `Review of “${id}”`;
  if (first.type === 'topic') return `Topic of “${id}”`;
  return `${first.type === 'refuse' ? 'Rejection' : 'Acceptance'} of “${first.words}”`;
}

function decisionOf(
  decision: ArticleDecision,
  id: string,
  { entity }: EditableContent,
  { review, names }: Pick<Desk, 'review' | 'names'>,
): Decision {
  const articles = [id];
  switch (decision.type) {
    case 'accept': {
      const { words, kind, name } = decision;
      const proposed = names.waiting.proposalsOf(id)?.find((one) => one.words === words);
      return acceptNew(review, { type: 'accept', words, kind, articles, record: { name } }, proposed);
    }
    case 'known': {
      const { words, id: record } = decision;
      const { kind } = entity.get(record)!.data;
      return { type: 'accept', words, kind, articles, entity: record };
    }
    case 'refuse':
      return { type: 'refuse', words: decision.words, articles };
    case 'topic':
      return { type: 'topic', topic: decision.topic, articles };
    case 'reviewed':
      return { type: 'review', article: id, isReviewed: decision.isReviewed };
  }
}
