import type { EditableContent } from '../../../authority/open/authority.ts';
import { isRefusal, recordOrRefusal, type Refusal } from '../../../authority/plans/plan.ts';
import type { ArticleDecision } from '../../api/articles.ts';
import type { NameDecision } from '../../api/names.ts';

/**
 * Returns why words can’t be accepted as the records that were chosen: a record that was removed or renamed since it was
 * shown is not made again under its earlier id.
 */
export function missingRecords(
  opened: EditableContent,
  decisions: readonly (ArticleDecision | NameDecision)[],
): Refusal[] {
  return decisions
    .flatMap((decision) => (decision.type === 'known' ? [recordOrRefusal(opened, decision.id)] : []))
    .filter(isRefusal);
}
