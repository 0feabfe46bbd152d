import { useId, useState } from 'preact/hooks';
import type { RecordType } from '../../api/records.ts';
import { IdField } from '../parts/id-field.tsx';
import { navigate, screenHref } from '../shell/navigate.ts';
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
  const [isShown, setShown] = useState(false);
  const field = useId();
  const target = to.trim();
  return (
    <details>
      <summary>{recordWords.rename}</summary>
      <form
        class="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          setShown(true);
        }}
      >
        <p class="small" id={`${field}-note`}>
          {recordWords.renameNote}
        </p>
        <div class="field">
          <label for={field}>{recordWords.newId}</label>
          <input
            id={field}
            type="text"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${field}-note`}
            value={to}
            onInput={({ currentTarget }) => {
              setShown(false);
              setTo(currentTarget.value);
            }}
          />
        </div>
        {isShown ? (
          <ChangePanel
            change={{ type: 'rename', of: type, from: id, to: target }}
            label={recordWords.doRename}
            onDone={() => navigate(recordHref(type, target))}
            onCancel={() => setShown(false)}
          />
        ) : (
          <p>
            <button type="submit" disabled={target === '' || target === id}>
              {recordWords.preview}
            </button>
          </p>
        )}
      </form>
    </details>
  );
}

/** Merges a record into another. */
export function MergeForm({ type, id }: ChangeFormProps) {
  const [into, setInto] = useState('');
  const [isShown, setShown] = useState(false);
  const field = useId();
  const target = into.trim();
  return (
    <details>
      <summary>{recordWords.merge}</summary>
      <form
        class="record-form"
        onSubmit={(event) => {
          event.preventDefault();
          setShown(true);
        }}
      >
        <p class="small" id={`${field}-note`}>
          {recordWords.mergeNote}
        </p>
        <div class="field">
          <label for={field}>{recordWords.mergeInto}</label>
          <IdField
            id={field}
            of={type}
            value={into}
            describedBy={`${field}-note`}
            onInput={(value) => {
              setShown(false);
              setInto(value);
            }}
          />
        </div>
        {isShown ? (
          <ChangePanel
            change={{ type: 'merge', of: type, from: id, into: target }}
            label={recordWords.doMerge}
            onDone={() => navigate(recordHref(type, target))}
            onCancel={() => setShown(false)}
          />
        ) : (
          <p>
            <button type="submit" disabled={target === ''}>
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
    </details>
  );
}
