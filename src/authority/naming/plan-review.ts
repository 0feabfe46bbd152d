import { rereadContent } from '../../files/read-content.ts';
import { recordKindOf } from '../../files/find-files.ts';
import type { Ledger } from '../open/authority.ts';
import type { Decision } from '../plans/decisions.ts';
import type { Planned } from '../plans/plan.ts';
import { planDecisions } from '../plans/plan-decisions.ts';
import { spansOf } from './decided.ts';
import type { ArticleText } from './read-texts.ts';
import type { NameReview } from './name-review.ts';

/**
 * Plans to write decisions, and marks as reviewed those of their articles in which nothing is left to decide.
 */
export function planReview(review: NameReview, decisions: readonly Decision[]): Planned {
  const { ledger } = review;
  // What is left is judged by what proposed it, not by what the new decisions would teach.
  review.prepare();
  const planned = planDecisions(ledger, decisions);
  if ('refusals' in planned || planned.plan.changes.length === 0) return planned;
  const after = review.reread(ledgerAfter(ledger, planned));
  const marks = touchedBy(review, decisions)
    .filter((article) => !after.decided.isReviewed(article) && after.propose(article).length === 0)
    .map((article): Decision => ({ type: 'review', article, isReviewed: true }));
  if (marks.length === 0) return planned;
  const whole = planDecisions(ledger, [...decisions, ...marks]);
  return 'refusals' in whole ? whole : { plan: { ...whole.plan, title: planned.plan.title } };
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

/** What a ledger would be once a plan was carried out. */
export function ledgerAfter(ledger: Ledger, planned: Planned): Ledger {
  if ('refusals' in planned) return ledger;
  const changed = new Map(planned.plan.changes.map(({ file, after }) => [file, after]));
  const read = rereadContent(
    ledger,
    new Map([...changed].map(([file, text]) => [file, { type: recordKindOf(file), text }])),
  );
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
