import type { FileChange } from '../../files/change-files.ts';
import { readChange, rereadContent } from '../../files/read-content.ts';
import type { Ledger } from '../open/authority.ts';
import type { Decision } from '../plans/decisions.ts';
import { type Planned, type PlanSteps, runSteps } from '../plans/plan.ts';
import { DecisionPlan, titleOf } from '../plans/plan-decisions.ts';
import { spansOf } from './decided.ts';
import type { ArticleText } from './read-texts.ts';
import type { NameReview } from './name-review.ts';

/**
 * Plans to write decisions, and marks as reviewed those of their articles in which nothing is left to decide.
 */
export function planReview(review: NameReview, decisions: readonly Decision[]): Planned {
  return runSteps(reviewSteps(review, decisions));
}

/** The same, step by step. */
export function* reviewSteps(review: NameReview, decisions: readonly Decision[]): PlanSteps {
  const { ledger } = review;
  // What is left is judged by what proposed it, not by what the new decisions would teach.
  review.prepare();
  const plan = new DecisionPlan(ledger);
  yield* plan.decide(decisions);
  const changes = plan.changes();
  if (plan.refusals.length === 0 && changes.length > 0) {
    yield* readSteps(changes);
    const after = review.reread(ledgerAfter(ledger, changes));
    for (const article of touchedBy(review, decisions)) {
      yield;
      if (after.decided.isReviewed(article) || after.propose(article).length > 0) continue;
      yield* plan.decide([{ type: 'review', article, isReviewed: true }]);
    }
  }
  yield* readSteps(plan.changes());
  return plan.finish(titleOf(decisions));
}

/** Reads changed files one a step, so that reading them together takes no time. */
function* readSteps(changes: readonly FileChange[]): Generator<undefined, void> {
  for (const change of changes) {
    readChange(change);
    yield;
  }
}

/** The articles that have words by themselves, outside longer names, and in which these were not refused; by id. */
export function articlesWith(review: NameReview, words: string): string[] {
  return [...review.texts.values()]
    .filter((text) => mayHave(text, words) && spansOf([words], text, review.lexicon).length > 0)
    .map(({ record }) => record.id);
}

/** Whether it is worth looking closer; letters and spaces are found as they are, other signs may be written otherwise. */
function mayHave({ passages }: ArticleText, words: string): boolean {
  const [longest = ''] = (words.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted((a, b) => b.length - a.length);
  const isPlain = /^[\0-\x7F]*$/.test(longest);
  return !isPlain || passages.some(({ text }) => text.includes(longest));
}

/** What a ledger would be once its files were changed. */
function ledgerAfter(ledger: Ledger, changes: readonly FileChange[]): Ledger {
  const changed = new Map(changes.map(({ file, after }) => [file, after]));
  const read = rereadContent(ledger, changes);
  return {
    ...read,
    contentDir: ledger.contentDir,
    entity: new Map(read.content.entities.map((record) => [record.id, record])),
    textOf: (file) => (changed.has(file) ? (changed.get(file) ?? '') : ledger.textOf(file)),
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
