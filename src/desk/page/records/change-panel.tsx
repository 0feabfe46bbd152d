import { useState } from 'preact/hooks';
import type { RecordChange } from '../../api/records.ts';
import { PreviewPanel } from '../parts/preview-panel.tsx';
import { askChange } from '../base/ask.ts';
import { content } from '../base/events.ts';
import { whileHere } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { recordWords } from './records-words.ts';
import { noteEnglish } from '../base/english-texts.ts';

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
  const change = given.type === 'merge' && keep !== undefined ? { ...given, keep } : given;
  const preview = useAnswer('records/preview', change, content.value.version);
  const make = () => {
    const finish = whileHere(onDone);
    return askChange('records/change', change).then(({ title }) => finish(title));
  };
  const { output } = preview;
  return (
    <PreviewPanel preview={preview} action={label} onMake={make} onCancel={onCancel}>
      {output && given.type === 'merge' && (output.asksWhoseValues || keep !== undefined) && (
        <fieldset class="field">
          <legend>{recordWords.whose}</legend>
          {output.refusals.map(({ message }) => (
            <p key={message}>{noteEnglish(message)}</p>
          ))}
          {[given.into, given.from].map((id) => (
            <label key={id}>
              <input type="radio" name="keep" checked={keep === id} onChange={() => setKeep(id)} />{' '}
              {recordWords.valuesOf(id)}
            </label>
          ))}
        </fieldset>
      )}
    </PreviewPanel>
  );
}
