import { runSteps, type Steps } from '../../archive/steps.ts';
import type { FileChange } from '../../files/change-files.ts';
import { rereadContent } from '../../files/read-content.ts';
import { readChange } from '../../files/read-record.ts';
import type { EditableContent } from '../open/authority.ts';
import type { Decision } from '../plans/decisions.ts';
import { decisionTitle } from '../plans/decisions.ts';
import type { Planned, PlanSteps } from '../plans/plan.ts';
import { DecisionPlan } from '../plans/plan-decisions.ts';
import { reviewFileFault } from '../plans/review-file.ts';
import { articlesWith } from './find-articles.ts';
import type { NameReview } from './name-review.ts';

/**
 * Plans to write decisions, and marks an article as reviewed once every name proposed in it is decided. An article without
 * proposals is not marked: nothing was decided in it, and only its keeper can say that it names nobody.
 */
export function planReview(review: NameReview, decisions: readonly Decision[]): Planned {
  return runSteps(reviewSteps(review, decisions));
}

/** Does the same in steps. */
export function* reviewSteps(review: NameReview, decisions: readonly Decision[]): PlanSteps {
  const { opened } = review;
  // What is left is judged with the current model, not with what the new decisions would teach.
  review.prepare();
  const plan = new DecisionPlan(opened);
  yield* plan.decide(decisions);
  const changes = plan.changes();
  if (plan.refusals.length === 0 && changes.length > 0) {
    yield* readSteps(changes);
    const after = review.reread(openedAfter(opened, changes));
    for (const article of touchedBy(review, decisions)) {
      yield;
      if (after.decided.isReviewed(article) || after.propose(article).length > 0) continue;
      if (review.propose(article).length === 0 || reviewFileFault(opened, article)) continue;
      yield* plan.decide([{ type: 'review', article, isReviewed: true }]);
    }
  }
  return yield* plan.finishSteps(decisionTitle(decisions));
}

/** Reads one changed file in each step, so that reading them all at once later is fast. */
export function* readSteps(changes: readonly FileChange[]): Steps<void> {
  for (const change of changes) {
    readChange(change);
    yield;
  }
}

/** Returns the content as it would be after changes of its files. */
function openedAfter(opened: EditableContent, changes: readonly FileChange[]): EditableContent {
  const changed = new Map(changes.map(({ file, after }) => [file, after]));
  const read = rereadContent(opened, changes);
  return {
    ...read,
    contentDir: opened.contentDir,
    entity: new Map(read.content.entities.map((record) => [record.id, record])),
    textOf: (file) => (changed.has(file) ? (changed.get(file) ?? '') : opened.textOf(file)),
  };
}

function touchedBy(review: NameReview, decisions: readonly Decision[]): string[] {
  return [
    ...new Set(
      decisions.flatMap((decision) => {
        if (decision.type === 'review' || decision.type === 'topic') return [];
        return decision.articles ?? articlesWith(review, decision.words);
      }),
    ),
  ];
}
