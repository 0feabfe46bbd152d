import type { EditableContent } from '../../../authority/open/authority.ts';
import { isRefusal, type Planned, type PlanSteps, recordOrRefusal } from '../../../authority/plans/plan.ts';
import type { ArticleDecision } from '../../api/articles.ts';
import type { NameDecision } from '../../api/names.ts';

/**
 * Plans decisions unless words are accepted as a record that is gone: one that was removed or renamed since it was shown is
 * not made again under its earlier id.
 *
 * @param plan called where all records that were chosen are there
 */
export function planUnlessGone(
  opened: EditableContent,
  decisions: readonly (ArticleDecision | NameDecision)[],
  plan: () => PlanSteps,
): Planned | PlanSteps {
  const refusals = decisions
    .flatMap((decision) => (decision.type === 'known' ? [recordOrRefusal(opened, decision.id)] : []))
    .filter(isRefusal);
  return refusals.length > 0 ? { refusals } : plan();
}
