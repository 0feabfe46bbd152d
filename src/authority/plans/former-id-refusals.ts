import type { EditableContent } from '../open/authority.ts';
import type { AuthorityKind } from './authority-rules.ts';
import { planProblem } from './plan-problems.ts';
import type { Refusal } from './plan.ts';

/** Returns why an id can’t be given to a record: old links to it lead to another one. @param own the record that may take it back */
export function formerIdRefusals(
  { content }: EditableContent,
  of: AuthorityKind,
  id: string,
  own: string,
): Refusal[] {
  const records = of === 'entity' ? content.entities : content.topics;
  const former = records.find(
    (record) => record.id !== own && record.data.formerIds.some((one) => one === id),
  );
  return former ? [planProblem('plan-id-former', { id, former: former.id })] : [];
}
