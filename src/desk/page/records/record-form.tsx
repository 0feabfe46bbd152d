import { useState } from 'preact/hooks';
import type { EditedRecord, EditedType, FormValue, FormValues, UnusedByChange } from '../../api/records.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { labelOf } from '../parts/field-label.ts';
import { askChange } from '../base/ask.ts';
import { useDraft } from '../base/drafts.ts';
import { screenHref, recordHref } from '../base/navigate.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FieldForm } from './field-form.tsx';
import { changedKeys, withTyped } from './merge-fields.ts';
import { recordWords } from './records-words.ts';
import { useFaults } from './use-faults.ts';
import { localList } from '../base/local-texts.ts';

interface RecordFormProps {
  readonly type: EditedType;
  readonly id: string;
  /** The current record on the desk. */
  readonly record: EditedRecord;
}

interface FormDraft {
  /** The record as it was when typing began. */
  readonly opened: EditedRecord;
  readonly edited: FormValues;
}

/** The key of the draft of a record. */
export function draftKey(type: EditedType, id: string): string {
  return `${type} ${id}`;
}

/** The fields of a record as a form, with problems shown beside each field while typing. */
export function RecordForm({ type, id, record }: RecordFormProps) {
  const [draft, setDraft] = useDraft<FormDraft>(draftKey(type, id), {
    label: record.name,
    href: formHref(type, id),
  });
  const [saved, setSaved] = useState(false);
  const [unused, setUnused] = useState<UnusedByChange>();
  const [refusal, attempt] = useAttempt();
  // Typed text is kept when the record changes in the same fields; otherwise the form shows the new record.
  const opened = draft && changedKeys(draft.opened.fields, record.fields).length > 0 ? draft.opened : record;
  const edited = draft?.edited;
  const faults = useFaults(type, id, edited);
  const fields = edited ?? opened.fields;
  const shownFaults = edited === undefined ? opened.faults : faults;
  const isOutdated = edited !== undefined && record.digest !== opened.digest;
  const formState = edited !== undefined ? recordWords.dirty : saved ? recordWords.saved : '';
  const keepTyped = () => {
    setDraft({ opened: record, edited: withTyped(opened.fields, fields, record.fields) });
    void attempt();
  };
  const save = async (event: Event) => {
    event.preventDefault();
    await attempt(async () => {
      const output = await askChange('records/save', {
        type,
        id,
        digest: opened.digest,
        fields: withoutEmpty(fields),
      });
      setUnused(output.unused);
      setDraft(undefined);
      setSaved(true);
    });
  };
  const discard = () => {
    setDraft(undefined);
    void attempt();
  };
  return (
    <form class="desk-form" onSubmit={(event) => void save(event)}>
      <div>
        <h2>{opened.name}</h2>
        <p class="small">{opened.file}</p>
      </div>
      <FieldForm
        form={opened.form}
        fields={fields}
        faults={shownFaults}
        file={opened.file}
        onChange={(next) => {
          setSaved(false);
          setDraft({ opened, edited: next });
        }}
      />
      <FaultNote fault={refusal} />
      {isOutdated && <OutdatedNote opened={opened} record={record} onKeepTyped={keepTyped} />}
      <p class="desk-actions record-save">
        <button type="submit" class="first" disabled={edited === undefined}>
          {recordWords.save}
        </button>
        {edited !== undefined && <ActionButton label={recordWords.discard} onClick={discard} />}
        <span role="status" class="small">
          {shownFaults.length > 0 ? recordWords.faults(shownFaults.length) : formState}
        </span>
      </p>
      {saved && unused && (
        <p role="status" class="work-note">
          {recordWords.unused(localList(unused.names), unused.names.length, unused.isPublished)}
        </p>
      )}
    </form>
  );
}

function formHref(type: EditedType, id: string): string {
  if (type === 'site') return screenHref('settings');
  return type === 'article' ? screenHref('articles', id) : recordHref(type, id);
}

interface OutdatedNoteProps {
  readonly opened: EditedRecord;
  readonly record: EditedRecord;
  readonly onKeepTyped: () => void;
}

/** Says what changed in a record since typing began. */
function OutdatedNote({ opened, record, onKeepTyped }: OutdatedNoteProps) {
  return (
    <section class="fault" role="alert">
      <p>{recordWords.changedMeanwhile}</p>
      <dl>
        {changedKeys(opened.fields, record.fields).map((key) => (
          <div key={key}>
            <dt>{labelOf([key], Array.isArray(record.fields[key]))}</dt>
            <dd>{valueText(record.fields[key])}</dd>
          </div>
        ))}
      </dl>
      <p class="desk-actions">
        <ActionButton label={recordWords.keepTyped} onClick={onKeepTyped} />
      </p>
    </section>
  );
}

function valueText(value: FormValue | undefined): string {
  if (value === undefined) return recordWords.empty;
  if (typeof value === 'string') return value;
  return Array.isArray(value)
    ? (value as readonly FormValue[]).map(valueText).join(' · ')
    : Object.values(value).map(valueText).join(', ');
}

/** Removes list items that were added but not filled in. */
export function withoutEmpty(fields: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      Array.isArray(value)
        ? value.filter(
            (item) => item !== '' && !(typeof item === 'object' && Object.keys(item as object).length === 0),
          )
        : value,
    ]),
  );
}
