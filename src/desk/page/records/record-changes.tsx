import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { RecordChange, RecordType } from '../../api/records.ts';
import { RecordField } from '../parts/record-field.tsx';
import { navigate, screenHref } from '../base/navigate.ts';
import { ChangePanel } from './change-panel.tsx';
import { recordHref } from './record-href.ts';
import { recordWords } from './records-words.ts';

interface ChangeFormProps {
  readonly type: RecordType;
  readonly id: string;
}

/** Gives a record another id. */
export function RenameForm({ type, id }: ChangeFormProps) {
  const [to, setTo] = useState(id);
  const target = to.trim();
  return (
    <TargetForm
      words={{
        summary: recordWords.rename,
        note: recordWords.renameNote,
        field: recordWords.newId,
        action: recordWords.doRename,
      }}
      change={{ type: 'rename', of: type, from: id, to: target }}
      canPreview={target !== '' && target !== id}
      onInput={setTo}
      onDone={() => navigate(recordHref(type, target))}
    >
      {({ id: field, describedBy, onInput }) => (
        <input
          id={field}
          type="text"
          autocomplete="off"
          spellcheck={false}
          aria-describedby={describedBy}
          value={to}
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      )}
    </TargetForm>
  );
}

/** Merges a record into another. */
export function MergeForm({ type, id }: ChangeFormProps) {
  const [into, setInto] = useState('');
  const target = into.trim();
  return (
    <TargetForm
      words={{
        summary: recordWords.merge,
        note: recordWords.mergeNote,
        field: recordWords.mergeInto,
        action: recordWords.doMerge,
      }}
      change={{ type: 'merge', of: type, from: id, into: target }}
      canPreview={target !== ''}
      onInput={setInto}
      onDone={() => navigate(recordHref(type, target))}
    >
      {(field) => <RecordField {...field} of={type} value={into} />}
    </TargetForm>
  );
}

interface TargetField {
  readonly id: string;
  readonly describedBy: string;
  readonly onInput: (value: string) => void;
}

interface TargetFormProps {
  readonly words: Readonly<Record<'summary' | 'note' | 'field' | 'action', string>>;
  readonly change: RecordChange;
  readonly canPreview: boolean;
  readonly onInput: (value: string) => void;
  readonly onDone: () => void;
  readonly children: (field: TargetField) => ComponentChildren;
}

/** Asks for another id, and shows the effect of the change before it is made. */
function TargetForm({ words, change, canPreview, onInput, onDone, children }: TargetFormProps) {
  const [isShown, setShown] = useState(false);
  const id = useId();
  const describedBy = `${id}-note`;
  return (
    <details>
      <summary>{words.summary}</summary>
      <form
        class="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          setShown(true);
        }}
      >
        <p class="small" id={describedBy}>
          {words.note}
        </p>
        <div class="field">
          <label for={id}>{words.field}</label>
          {children({
            id,
            describedBy,
            onInput: (value) => {
              setShown(false);
              onInput(value);
            },
          })}
        </div>
        {isShown ? (
          <ChangePanel
            change={change}
            label={words.action}
            onDone={onDone}
            onCancel={() => setShown(false)}
          />
        ) : (
          <p>
            <button type="submit" disabled={!canPreview}>
              {recordWords.preview}
            </button>
          </p>
        )}
      </form>
    </details>
  );
}

/** Removes a record that nothing uses. */
export function RemoveForm({ type, id }: ChangeFormProps) {
  const [isShown, setShown] = useState(false);
  return (
    <details>
      <summary>{recordWords.remove}</summary>
      <div class="record-form">
        <p class="small">{recordWords.removeNote}</p>
        {isShown ? (
          <ChangePanel
            change={{ type: 'remove', of: type, id }}
            label={recordWords.doRemove}
            onDone={() => navigate(type === 'topic' ? recordHref('topics') : screenHref('records'))}
            onCancel={() => setShown(false)}
          />
        ) : (
          <p>
            <button type="button" onClick={() => setShown(true)}>
              {recordWords.preview}
            </button>
          </p>
        )}
      </div>
    </details>
  );
}
