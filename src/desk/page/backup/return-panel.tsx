import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ReturnPreview } from '../../api/backup.ts';
import { timeText } from './time-text.ts';
import { backupWords } from './backup-words.ts';
import { CheckField } from '../parts/labeled-field.tsx';

interface ReturnPanelProps {
  readonly preview: ReturnPreview;
  readonly isAtWork: boolean;
  readonly onReturn: (mayLose: boolean) => void;
  readonly onLeave: () => void;
}

/** What bringing back a copy would do, and the button that does it; a tick is needed where something would be lost. */
export function ReturnPanel({ preview, isAtWork, onReturn, onLeave }: ReturnPanelProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [mayLose, setMayLose] = useState(false);
  // It appears far from the button that asked for it.
  useEffect(() => heading.current?.focus(), []);
  const { made, isTextOnly, refusals } = preview;
  const lists = preview.lists.filter(({ count }) => count > 0);
  const has = (change: string) => lists.some((list) => list.change === change);
  const isAsking = has('removed') || has('uncovered');
  const question = !has('uncovered')
    ? backupWords.mayRemove
    : has('removed')
      ? backupWords.mayLose
      : backupWords.mayPublish;
  return (
    <section class="record-form publish-form publish-report" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {backupWords.previewTitle(timeText(made))}
      </h2>
      {isTextOnly && <p class="work-note">{backupWords.textOnly}</p>}
      {lists.length === 0 && <p>{backupWords.same}</p>}
      {lists.map(({ change, count, paths }) => (
        <details key={change} open={change === 'uncovered' || change === 'removed'}>
          <summary>{backupWords.lists[change](count)}</summary>
          <ul class="publish-addresses">
            {paths.map((path) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
          {count > paths.length && <p class="small">{backupWords.more(count - paths.length)}</p>}
        </details>
      ))}
      {refusals.length > 0 && (
        <div class="fault">
          <p>{backupWords.refused}</p>
          {refusals.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {isAsking && refusals.length === 0 && (
        <CheckField label={question} isChecked={mayLose} onChange={setMayLose} />
      )}
      <p class="work-actions">
        {lists.length > 0 && refusals.length === 0 && (
          <button
            type="button"
            class="first"
            disabled={isAtWork || (isAsking && !mayLose)}
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
