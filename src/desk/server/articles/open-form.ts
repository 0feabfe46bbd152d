import { faultsOf, fieldsIn, fieldsOf } from '../../../authority/plans/plan-fields.ts';
import type { EditedRecord } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';
import { textDigest } from '../content/queue/text-digest.ts';

/** A field that only the import writes. */
const hidden = 'imported';

/** Returns the fields of an article as a form; null if there is no such article. */
export function openForm(
  { opened }: Pick<Desk, 'opened'>,
  { id }: { readonly id: string },
): EditedRecord | null {
  const found = opened.files.find((one) => one.type === 'article' && one.id === id);
  if (!found) return null;
  const text = opened.textOf(found.file);
  const fields = fieldsIn('article', text) ?? {};
  return {
    name: typeof fields.title === 'string' ? fields.title : id,
    file: found.file,
    // The YAML reader has omitted repeated keys and invalid structures.
    fields: fields as EditedRecord['fields'],
    digest: textDigest(text),
    form: fieldsOf('article').filter(({ key }) => key !== hidden),
    faults: faultsOf('article', fields),
  };
}
