import type { EntityRecord } from '../../archive/record.ts';
import { addItem } from '../edit/edit-yaml.ts';
import { fieldOrder } from '../edit/fields.ts';
import type { EditableContent } from '../open/authority.ts';
import { edit, recordOrRefusal, isRefusal, type Planned, verifyPlan } from './plan.ts';
import { planProblem } from './plan-problems.ts';

/** Plans to mark two entities as distinct, so that they are not proposed as duplicates again. */
export function planDistinct(opened: EditableContent, a: string, b: string): Planned {
  const [one, other] = [recordOrRefusal(opened, a), recordOrRefusal(opened, b)];
  const missing = [one, other].filter(isRefusal);
  if (missing.length > 0 || isRefusal(one) || isRefusal(other)) return { refusals: missing };
  if (a === b) {
    return { refusals: [planProblem('plan-distinct-itself')] };
  }
  const mark = (record: EntityRecord, { id }: EntityRecord) =>
    record.data.distinctFrom.includes(id)
      ? []
      : [edit(opened, record.file, (text) => addItem(text, ['distinctFrom'], id, fieldOrder))];
  return verifyPlan(opened, {
    title: `Marking "${a}" and "${b}" as distinct`,
    changes: [...mark(one, other), ...mark(other, one)],
    notes: [],
  });
}
