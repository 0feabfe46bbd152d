import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PublishEvent, PublishReport } from '../../api/publish.ts';
import { publishWords } from './publish-words.ts';
import { CheckField } from '../parts/labeled-field.tsx';

interface AskingPanelProps {
  readonly task: PublishEvent['task'];
  readonly report: PublishReport;
  readonly onAnswer: (isReplaced: boolean) => void;
}

/**
 * The question before a site is replaced or published, or a box written; addresses that would lead nowhere, and what others
 * may have put there, each need a tick.
 */
export function AskingPanel({ task, report, onAnswer }: AskingPanelProps) {
  const id = useId();
  const { broken, brokenCount, overwritten = [] } = report;
  const [mayBreak, setMayBreak] = useState(false);
  const [mayOverwrite, setMayOverwrite] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever waits for the end would not look for a question.
  useEffect(() => heading.current?.focus(), []);
  const hasTicks = brokenCount > 0 || overwritten.length > 0;
  const isAllowed = (brokenCount === 0 || mayBreak) && (overwritten.length === 0 || mayOverwrite);
  return (
    <section class="fault" role="alert" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {overwritten.length > 0
          ? publishWords.overwriting
          : brokenCount > 0
            ? publishWords.asking(brokenCount)
            : publishWords.confirm}
      </h2>
      {overwritten.length > 0 && (
        <>
          <p>{publishWords.overwritingNote(task)}</p>
          <ul class="publish-addresses">
            {overwritten.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <CheckField label={publishWords.mayOverwrite} isChecked={mayOverwrite} onChange={setMayOverwrite} />
        </>
      )}
      {brokenCount > 0 && (
        <>
          {overwritten.length > 0 && <h3>{publishWords.asking(brokenCount)}</h3>}
          <p>{publishWords.askingNote}</p>
          <ul class="publish-addresses">
            {broken.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
          {brokenCount > broken.length && (
            <p class="small">{publishWords.more(brokenCount - broken.length)}</p>
          )}
          <CheckField
            label={publishWords.mayBreak(brokenCount)}
            isChecked={mayBreak}
            onChange={setMayBreak}
          />
        </>
      )}
      {!hasTicks && <p>{publishWords.confirmNote}</p>}
      <p class="desk-actions">
        <button type="button" onClick={() => onAnswer(false)}>
          {publishWords.refusals[task]}
        </button>
        <button
          type="button"
          class={hasTicks ? undefined : 'first'}
          disabled={!isAllowed}
          onClick={() => onAnswer(true)}
        >
          {publishWords.consents[task]}
        </button>
      </p>
    </section>
  );
}
