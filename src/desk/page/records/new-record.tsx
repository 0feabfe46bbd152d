import type { FormValues, RecordType } from '../../api/records.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { CreateForm } from '../parts/create-form.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { askChange } from '../base/ask.ts';
import { useDraft } from '../base/drafts.ts';
import { useAnswer } from '../base/use-answer.ts';
import { FieldForm } from './field-form.tsx';
import { recordHref } from '../base/navigate.ts';
import { withoutEmpty } from './record-form.tsx';
import { recordWords } from './records-words.ts';
import { useFaults } from './use-faults.ts';

/** The form of a new record. */
export function NewRecord({ type }: { readonly type: RecordType }) {
  const { output: form = [], fault } = useAnswer('records/form', { type });
  const [draft, setDraft] = useDraft<FormValues>(`new ${type}`, {
    label: recordWords.newRecord[type],
    href: recordHref('new', type),
  });
  const fields = draft ?? {};
  const faults = useFaults(type, undefined, draft);
  const create = async () => {
    const { id } = await askChange('records/save', { type, fields: withoutEmpty(fields) });
    setDraft(undefined);
    return recordHref(type, id);
  };
  return (
    <CreateForm
      action={recordWords.save}
      onCreate={create}
      beside={draft && <ActionButton label={recordWords.discard} onClick={() => setDraft(undefined)} />}
    >
      <h2>{recordWords.newRecord[type]}</h2>
      <FieldForm
        form={form}
        fields={fields}
        // Problems are shown only for fields that have been edited.
        faults={faults.filter(({ path }) => fields[String(path[0])] !== undefined)}
        onChange={(next) => setDraft(Object.keys(next).length > 0 ? next : undefined)}
      />
      <FaultNote fault={fault} />
    </CreateForm>
  );
}
