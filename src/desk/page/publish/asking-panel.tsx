import { useId, useState } from 'preact/hooks';
import type { PublishEvent, PublishReport } from '../../api/publish.ts';
import { publishWords } from './publish-words.ts';
import { CheckField } from '../parts/labeled-field.tsx';

interface AskingPanelProps {
  readonly task: PublishEvent['task'];
  readonly report: PublishReport;
  readonly onAnswer: (isReplaced: boolean) => void;
}

/** The question before a site is replaced or published; addresses that would lead nowhere need a tick. */
export function AskingPanel({ task, report, onAnswer }: AskingPanelProps) {
  const id = useId();
  const { broken, brokenCount } = report;
  const [mayBreak, setMayBreak] = useState(false);
  return (
    <section class="fault" role="alert" aria-labelledby={id}>
      <h2 id={id}>{brokenCount > 0 ? publishWords.asking(brokenCount) : publishWords.confirm}</h2>
      {brokenCount > 0 && (
        <>
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
      {brokenCount === 0 && <p>{publishWords.confirmNote}</p>}
      <p class="work-actions">
        <button type="button" onClick={() => onAnswer(false)}>
          {task === 'send' ? publishWords.leaveHost : publishWords.leave}
        </button>
        <button type="button" disabled={brokenCount > 0 && !mayBreak} onClick={() => onAnswer(true)}>
          {task === 'send' ? publishWords.publishThese : publishWords.publishAnyway}
        </button>
      </p>
    </section>
  );
}
