import type { EntityRecord } from '../../archive/record.ts';
import { addItem } from '../edit/edit-yaml.ts';
import { fieldOrder } from '../edit/fields.ts';
import type { Ledger } from '../open/authority.ts';
import { edit, findRecord, isRefusal, type Planned, prove } from './plan.ts';

/** Plans to say in both records that two entities are not the same: they are never proposed as one again. */
export function planDistinct(ledger: Ledger, a: string, b: string): Planned {
  const [one, other] = [findRecord(ledger, a), findRecord(ledger, b)];
  const missing = [one, other].filter(isRefusal);
  if (missing.length > 0 || isRefusal(one) || isRefusal(other)) return { refusals: missing };
  if (a === b) {
    return { refusals: [{ message: 'An entity can’t be distinct from itself.', advice: 'Give two ids.' }] };
  }
  const say = (record: EntityRecord, { id }: EntityRecord) =>
    record.data.distinctFrom.includes(id)
      ? []
      : [edit(ledger, record.file, (text) => addItem(text, ['distinctFrom'], id, fieldOrder))];
  return prove(ledger, {
    title: `Saying that "${a}" and "${b}" are distinct`,
    changes: [...say(one, other), ...say(other, one)],
    notes: [],
  });
}
