import { useEffect, useRef } from 'preact/hooks';
import type { DecisionInput } from '../../api/requests.ts';
import { DifferenceList } from '../parts/difference-list.tsx';
import { FaultNote } from '../parts/fault-note.tsx';
import { RefusalsNote } from '../parts/refusals-note.tsx';
import { askChange } from '../base/ask-change.ts';
import { content } from '../base/events.ts';
import { whileHere } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { requestWords } from './requests-words.ts';

interface DecisionPreviewProps {
  readonly number: string;
  readonly decision: DecisionInput;
  readonly onCancel: () => void;
}

/** Shows what a decision would change, and makes it. */
export function DecisionPreview({ number, decision, onCancel }: DecisionPreviewProps) {
  const { output, fault } = useAnswer('requests/preview', { number, decision }, content.value.version);
  const [refusal, attempt] = useAttempt();
  const button = useRef<HTMLButtonElement>(null);
  const canMake = output?.refusals.length === 0;
  // Enter makes the decision.
  useEffect(() => button.current?.focus(), [canMake]);
  const make = () => {
    const finish = whileHere(onCancel);
    return attempt(() => askChange('requests/decide', { number, decision }).then(() => finish()));
  };
  return (
    <section class="change-panel" aria-label={requestWords.preview}>
      <FaultNote fault={refusal ?? fault} />
      {!output && !fault && <p role="status">{requestWords.planning}</p>}
      <RefusalsNote title={requestWords.refused} refusals={output?.refusals ?? []} />
      {output && canMake && (
        <>
          <p role="status">{requestWords.would(output.title, output.files)}</p>
          {output.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      )}
      <p class="work-actions">
        {canMake && (
          <button type="button" class="first" ref={button} onClick={() => void make()}>
            {requestWords.make}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {requestWords.cancel}
        </button>
      </p>
      {output && <DifferenceList differences={output.differences} files={output.files} />}
    </section>
  );
}
