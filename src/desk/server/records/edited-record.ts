import { faultsOf, fieldsIn, fieldsOf } from '../../../authority/plans/plan-fields.ts';
import type { FieldShape } from '../../../schema/describe-fields.ts';
import type { EditedRecord, EditedType } from '../../api/records.ts';
import { textDigest } from '../content/queue/text-digest.ts';

/** Fields that nobody sets by hand. */
const hidden: readonly string[] = ['imported', 'format'];
const nameFields = { entity: 'name', topic: 'label', article: 'title', site: 'title' } as const;

/** Returns a record as a form edits it. @param unnamed its name if its text has none */
export function editedRecord(type: EditedType, file: string, text: string, unnamed: string): EditedRecord {
  const fields = fieldsIn(type, text) ?? {};
  const name = fields[nameFields[type]];
  return {
    name: typeof name === 'string' ? name : unnamed,
    file,
    // The YAML reader has omitted repeated keys and invalid structures.
    fields: fields as EditedRecord['fields'],
    digest: textDigest(text),
    form: shownFields(type),
    faults: faultsOf(type, fields),
  };
}

/** Returns the fields of the form for a kind of record. */
export function shownFields(type: EditedType): readonly FieldShape[] {
  return fieldsOf(type).filter(({ key }) => !hidden.includes(key));
}
