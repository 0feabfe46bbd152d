import { describeChanges } from '../../../authority/edit/show-changes.ts';
import type { Ledger } from '../../../authority/open/authority.ts';
import { planArticleDistinct, planArticleMerge } from '../../../authority/plans/plan-articles.ts';
import { planDistinct } from '../../../authority/plans/plan-distinct.ts';
import { planMerge } from '../../../authority/plans/plan-merge.ts';
import { planRename } from '../../../authority/plans/plan-rename.ts';
import { planTopicMerge, planTopicRename } from '../../../authority/plans/plan-topics.ts';
import type { Planned, Refusal } from '../../../authority/plans/plan.ts';
import type { ChangePreview, RecordChange } from '../../api/records.ts';
import type { Desk } from '../content/desk.ts';

/** Of so many files it is shown how they would change. */
const maxDifferences = 20;

/** Says what a merge, a renaming or a decision about two records would change, without making it. */
export function previewChange({ ledger }: Pick<Desk, 'ledger'>, change: RecordChange): ChangePreview {
  const planned = planChange(ledger, change);
  if ('refusals' in planned) {
    const asks = planned.refusals.some(isAboutValues);
    return {
      title: '',
      notes: [],
      files: 0,
      differences: [],
      refusals: planned.refusals.filter((refusal) => !asks || isAboutValues(refusal)).map(withoutCommand),
      asksWhoseValues: asks && planned.refusals.every(isAboutValues),
    };
  }
  const { title, notes, changes } = planned.plan;
  return {
    title,
    notes,
    files: changes.length,
    // Records come first: a renaming is seen by the two files that it is of.
    differences: describeChanges(changes.slice(0, maxDifferences)),
    refusals: [],
    asksWhoseValues: false,
  };
}

/**
 * Makes such a change.
 *
 * @throws {DeskFault} where it is refused
 */
export async function changeRecords(
  desk: Desk,
  change: RecordChange,
): Promise<{ readonly title: string; readonly files: number }> {
  const { plan } = await desk.change((ledger) => planChange(ledger, change));
  return { title: plan.title, files: plan.changes.length };
}

function planChange(ledger: Ledger, change: RecordChange): Planned {
  switch (change.type) {
    case 'merge': {
      const { of, from, into, keep } = change;
      if (of === 'article') return planArticleMerge(ledger, from, into);
      return (of === 'entity' ? planMerge : planTopicMerge)(ledger, from, into, keep);
    }
    case 'rename':
      return (change.of === 'entity' ? planRename : planTopicRename)(ledger, change.from, change.to);
    case 'distinct':
      return (change.of === 'entity' ? planDistinct : planArticleDistinct)(ledger, change.a, change.b);
  }
}

/** Whether a merge only wants to know whose values stay. */
function isAboutValues({ advice }: Refusal): boolean {
  return /--keep /.test(advice);
}

/** At the desk one chooses, and calls no command. */
function withoutCommand({ message, advice }: Refusal): Refusal {
  return {
    message,
    advice: advice
      .replace(
        /(?:; then choose which (?:values|one) to keep: |Use )--keep .*$/,
        '; then choose whose values stay.',
      )
      .replace(
        /(?:Run )?npm run check (?:to see|shows) what is wrong with it\./,
        'The Problems screen says what is wrong with it.',
      )
      .replace(/, run npm run \w+ -- merge \S+ \S+\./, ', merge them.'),
  };
}
