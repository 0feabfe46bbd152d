import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChangePreview } from '../../api/records.ts';
import type { AnswerState } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { DifferenceList } from './difference-list.tsx';
import { FaultNote, RefusalsNote } from './fault-notes.tsx';
import { partWords } from './part-words.ts';

interface PreviewPanelProps {
  readonly preview: AnswerState<ChangePreview>;
  /** The label of the button that makes the change. */
  readonly action: string;
  /** Whether it is made although no file would change. */
  readonly isMadeAnyway?: boolean;
  /** Whether a question must be answered first. */
  readonly isUndecided?: boolean;
  readonly onMake: () => Promise<unknown>;
  readonly onCancel: () => void;
  /** A question on which the change depends, in place of the refusals. */
  readonly children?: ComponentChildren;
}

/** Shows the effect of a change on files, and makes it. */
export function PreviewPanel({
  preview: { output, fault },
  action,
  isMadeAnyway = false,
  isUndecided = false,
  onMake,
  onCancel,
  children,
}: PreviewPanelProps) {
  const [refusal, attempt] = useAttempt();
  const button = useRef<HTMLButtonElement>(null);
  const isAllowed = output?.refusals.length === 0;
  const canMake = isAllowed && !isUndecided && (isMadeAnyway || output.files > 0);
  // Enter makes the change; Escape or the next button cancels it.
  useEffect(() => button.current?.focus(), [canMake]);
  return (
    <section class="change-panel" aria-label={partWords.preview}>
      <FaultNote fault={refusal ?? fault} />
      {!output && !fault && <p role="status">{partWords.planning}</p>}
      {children}
      {output && !output.asksWhoseValues && (
        <RefusalsNote title={partWords.refused} refusals={output.refusals} />
      )}
      {isAllowed && (
        <>
          <p role="status">{partWords.wouldChange(output.title, output.files)}</p>
          {output.notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </>
      )}
      <p class="desk-actions">
        {canMake && (
          <button type="button" class="first" ref={button} onClick={() => void attempt(onMake)}>
            {action}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {partWords.cancel}
        </button>
      </p>
      {output && <DifferenceList differences={output.differences} files={output.files} />}
    </section>
  );
}
