import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecordChange } from '../../api/records.ts';
import { DifferenceList } from '../parts/difference-list.tsx';
import { FaultNote } from '../parts/fault-note.tsx';
import { RefusalsNote } from '../parts/refusals-note.tsx';
import { askChange } from '../base/ask-change.ts';
import { content } from '../base/events.ts';
import { whileHere } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { recordWords } from './records-words.ts';

interface ChangePanelProps {
  readonly change: RecordChange;
  /** The label of the button that makes the change. */
  readonly label: string;
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}

/** Shows the effect of a change on files, asks which values to keep, and makes it. */
export function ChangePanel({ change: given, label, onDone, onCancel }: ChangePanelProps) {
  const [keep, setKeep] = useState<string>();
  const [refusal, attempt] = useAttempt();
  const change = given.type === 'merge' && keep !== undefined ? { ...given, keep } : given;
  const { output, fault } = useAnswer('records/preview', change, content.value.version);
  const button = useRef<HTMLButtonElement>(null);
  const canMake = output?.refusals.length === 0 && output.files > 0;
  // Enter makes the change; Escape or the next button cancels it.
  useEffect(() => button.current?.focus(), [canMake]);
  const make = () => {
    const finish = whileHere(onDone);
    return attempt(() => askChange('records/change', change).then(({ title }) => finish(title)));
  };
  return (
    <section class="change-panel">
      <FaultNote fault={refusal ?? fault} />
      {output && given.type === 'merge' && (output.asksWhoseValues || keep !== undefined) && (
        <fieldset class="field">
          <legend>{recordWords.whose}</legend>
          {output.refusals.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          {[given.into, given.from].map((id) => (
            <label key={id}>
              <input type="radio" name="keep" checked={keep === id} onChange={() => setKeep(id)} />{' '}
              {recordWords.valuesOf(id)}
            </label>
          ))}
        </fieldset>
      )}
      {output && !output.asksWhoseValues && (
        <RefusalsNote title={recordWords.refused} refusals={output.refusals} />
      )}
      {!output && !fault && <p role="status">{recordWords.planning}</p>}
      {output?.refusals.length === 0 && (
        <>
          <p role="status">
            {output.files === 0 ? recordWords.nothing : recordWords.wouldChange(output.title, output.files)}
          </p>
          {output.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      )}
      <p class="work-actions">
        {canMake && (
          <button type="button" class="first" ref={button} onClick={() => void make()}>
            {label}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {recordWords.cancel}
        </button>
      </p>
      {output && <DifferenceList differences={output.differences} files={output.files} />}
    </section>
  );
}
