import { faultsOf, fieldsIn, fieldsOf } from '../../../authority/plans/plan-fields.ts';
import type { EditedRecord } from '../../api/records.ts';
import type { Desk } from '../content/desk.ts';
import { textDigest } from '../records/show-record.ts';

/** What import notes for itself is no field for a keeper to fill in. */
const hidden = 'imported';

/** Opens the fields of an article as a form; null where there is none of that id. */
export function openForm(
  { ledger }: Pick<Desk, 'ledger'>,
  { id }: { readonly id: string },
): EditedRecord | null {
  const found = ledger.files.find((one) => one.type === 'article' && one.id === id);
  if (!found) return null;
  const text = ledger.textOf(found.file);
  const fields = fieldsIn('article', text) ?? {};
  return {
    name: typeof fields.title === 'string' ? fields.title : id,
    file: found.file,
    // What a file has twice or in no shape of ours was left out by the reader of its YAML.
    fields: fields as EditedRecord['fields'],
    digest: textDigest(text),
    form: fieldsOf('article').filter(({ key }) => key !== hidden),
    faults: faultsOf('article', fields),
  };
}
