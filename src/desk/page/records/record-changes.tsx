import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { RecordChange, RecordType } from '../../api/records.ts';
import { LabeledField } from '../parts/labeled-field.tsx';
import { RecordField } from '../parts/record-field.tsx';
import { navigate, screenHref, recordHref } from '../base/navigate.ts';
import { partWords } from '../parts/part-words.ts';
import { ChangePanel } from './change-panel.tsx';
import { recordWords } from './records-words.ts';

interface ChangedRecord {
  readonly type: RecordType;
  readonly id: string;
}

/** Gives a record another id. */
export function RenameForm({ type, id }: ChangedRecord) {
  const [to, setTo] = useState(id);
  const target = to.trim();
  return (
    <ChangeForm
      summary={recordWords.rename}
      action={recordWords.doRename}
      change={{ type: 'rename', of: type, from: id, to: target }}
      canPreview={target !== '' && target !== id}
      onDone={() => navigate(recordHref(type, target))}
    >
      <LabeledField
        label={recordWords.newId}
        note={recordWords.renameNote}
        value={to}
        isPath
        onInput={setTo}
      />
    </ChangeForm>
  );
}

/** Merges a record into another. */
export function MergeForm({ type, id }: ChangedRecord) {
  const field = useId();
  const [into, setInto] = useState('');
  const target = into.trim();
  return (
    <ChangeForm
      summary={recordWords.merge}
      action={recordWords.doMerge}
      change={{ type: 'merge', of: type, from: id, into: target }}
      canPreview={target !== ''}
      onDone={() => navigate(recordHref(type, target))}
    >
      <div class="field">
        <label for={field}>{recordWords.mergeInto}</label>
        <RecordField id={field} of={type} value={into} describedBy={`${field}-note`} onInput={setInto} />
        <p class="small" id={`${field}-note`}>
          {recordWords.mergeNote}
        </p>
      </div>
    </ChangeForm>
  );
}

/** Removes a record that nothing uses. */
export function RemoveForm({ type, id }: ChangedRecord) {
  return (
    <ChangeForm
      summary={recordWords.remove}
      action={recordWords.doRemove}
      change={{ type: 'remove', of: type, id }}
      canPreview
      onDone={() => navigate(type === 'topic' ? recordHref('topics') : screenHref('records'))}
    >
      <p class="small">{recordWords.removeNote}</p>
    </ChangeForm>
  );
}

interface ChangeFormProps {
  readonly summary: string;
  readonly action: string;
  readonly change: RecordChange;
  readonly canPreview: boolean;
  readonly onDone: () => void;
  readonly children: ComponentChildren;
}

/** Shows the effect of a change before it is made; another change is shown only when it is asked for. */
function ChangeForm({ summary, action, change, canPreview, onDone, children }: ChangeFormProps) {
  const [shown, setShown] = useState('');
  const key = JSON.stringify(change);
  return (
    <details>
      <summary>{summary}</summary>
      <form
        class="desk-form"
        onSubmit={(event) => {
          event.preventDefault();
          setShown(key);
        }}
      >
        {children}
        {shown === key ? (
          <ChangePanel change={change} label={action} onDone={onDone} onCancel={() => setShown('')} />
        ) : (
          <p>
            <button type="submit" disabled={!canPreview}>
              {partWords.preview}
            </button>
          </p>
        )}
      </form>
    </details>
  );
}
