import type { FormValues, RecordType } from '../../api/records.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { FaultNote } from '../parts/fault-note.tsx';
import { askChange } from '../base/ask-change.ts';
import { useDraft } from '../base/drafts.ts';
import { navigate, whileHere } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FieldForm } from './field-form.tsx';
import { recordHref } from './record-href.ts';
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
  const [refusal, attempt] = useAttempt();
  const faults = useFaults(type, undefined, draft);
  const save = async (event: Event) => {
    event.preventDefault();
    const open = whileHere(navigate);
    await attempt(async () => {
      const { id } = await askChange('records/save', { type, fields: withoutEmpty(fields) });
      setDraft(undefined);
      open(recordHref(type, id));
    });
  };
  return (
    <form class="record-form" onSubmit={(event) => void save(event)}>
      <h2>{recordWords.newRecord[type]}</h2>
      <FieldForm
        form={form}
        fields={fields}
        // Problems are shown only for fields that have been edited.
        faults={faults.filter(({ path }) => fields[String(path[0])] !== undefined)}
        onChange={(next) => setDraft(Object.keys(next).length > 0 ? next : undefined)}
      />
      <FaultNote fault={fault ?? refusal} />
      <p class="work-actions">
        <button type="submit" class="first">
          {recordWords.save}
        </button>
        {draft && <ActionButton label={recordWords.discard} onClick={() => setDraft(undefined)} />}
      </p>
    </form>
  );
}
