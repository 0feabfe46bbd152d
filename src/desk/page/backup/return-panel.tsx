import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { EarlierPreview } from '../../api/backup.ts';
import { CheckField } from '../parts/labeled-field.tsx';
import { RefusalsNote } from '../parts/fault-notes.tsx';
import { backupWords } from './backup-words.ts';

interface ReturnPanelProps {
  readonly title: string;
  readonly notes: readonly string[];
  readonly lists: EarlierPreview['lists'];
  readonly refusals: readonly string[];
  /** What the keeper has to say yes to; absent if nothing would be lost. */
  readonly question?: string | undefined;
  readonly isAtWork: boolean;
  readonly onReturn: (mayLose: boolean) => void;
  readonly onLeave: () => void;
}

/** What going back to an earlier state would do, and the button that does it; a tick is needed where something would be lost. */
export function ReturnPanel(props: ReturnPanelProps) {
  const { title, notes, lists, refusals, question, isAtWork, onReturn, onLeave } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [mayLose, setMayLose] = useState(false);
  // It appears far from the button that asked for it.
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="desk-form publish-form publish-report" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {notes.map((note) => (
        <p key={note} class="work-note">
          {note}
        </p>
      ))}
      {lists.length === 0 && <p>{backupWords.same}</p>}
      {lists.map(({ text, isLoss, items }) => (
        <details key={text} open={isLoss}>
          <summary>{text}</summary>
          <ul class="publish-addresses">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </details>
      ))}
      <RefusalsNote title={backupWords.refused} refusals={refusals.map((message) => ({ message }))} />
      {question !== undefined && refusals.length === 0 && (
        <CheckField label={question} isChecked={mayLose} onChange={setMayLose} />
      )}
      <p class="desk-actions">
        {lists.length > 0 && refusals.length === 0 && (
          <button
            type="button"
            class="first"
            disabled={isAtWork || (question !== undefined && !mayLose)}
            onClick={() => onReturn(mayLose)}
          >
            {backupWords.bringBack}
          </button>
        )}
        <button type="button" disabled={isAtWork} onClick={onLeave}>
          {backupWords.leave}
        </button>
      </p>
    </section>
  );
}
