import { useState } from 'preact/hooks';
import { dayInLanguage } from '../base/local-texts.ts';
import type { CallInput } from '../../api/calls.ts';
import type { ArticleStanding } from '../../api/write.ts';
import { askChange } from '../base/ask.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { navigate, screenHref, whileHere } from '../base/navigate.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { CorrectForm, DeleteForm, WithdrawForm } from './standing-forms.tsx';
import { writeWords } from './write-words.ts';

type StandingInput = CallInput<'write/standing'>['change'];

interface StandingPartProps {
  readonly id: string;
  readonly today: string;
  readonly standing: ArticleStanding;
}

/** How an article stands, and what can be done with it as a whole. */
export function StandingPart({ id, today, standing }: StandingPartProps) {
  const [open, setOpen] = useState<'correct' | 'withdraw' | 'delete'>();
  const [note, setNote] = useState('');
  const [fault, attempt] = useAttempt();
  const { isDraft, isPublished, isFromWeb = false, withdrawn, corrections } = standing;
  // Readers have never seen it: its text is edited, with nothing to correct or to withdraw.
  const isUnseen = isDraft && !isPublished;
  const change = (input: StandingInput) => {
    const leave = whileHere(navigate);
    void attempt(async () => {
      const { captures = '' } = await askChange('write/standing', { id, change: input });
      setNote(captures);
      setOpen(undefined);
      if (input.type === 'delete') leave(screenHref('articles'));
    });
  };
  const shared = { today, onChange: change, onClose: () => setOpen(undefined) };
  const button = (label: string, onClick: () => void, className?: string) => (
    <button type="button" class={className} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <section class="standing">
      <h2>{writeWords.standing}</h2>
      <p>{standingText(standing)}</p>
      {note !== '' && (
        <p role="status" class="work-note">
          {note}
        </p>
      )}
      {corrections.length > 0 && (
        <>
          <h3 class="label">{writeWords.corrections}</h3>
          <ul class="small">
            {corrections.map(({ date, text }) => (
              <li key={`${date} ${text}`}>
                {date}: {text}
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="desk-actions">
        {isDraft && button(writeWords.publish, () => change({ type: 'publish' }), 'first')}
        {!isUnseen && button(writeWords.correct, () => setOpen('correct'))}
        {withdrawn && button(writeWords.restore, () => change({ type: 'restore' }))}
        {!withdrawn && !isUnseen && button(writeWords.withdraw, () => setOpen('withdraw'))}
        {!isDraft && !isPublished && button(writeWords.makeDraft, () => change({ type: 'draft' }))}
        {isUnseen && button(writeWords.deleteDraft, () => setOpen('delete'))}
      </p>
      <FaultNote fault={fault} />
      {open === 'correct' && <CorrectForm {...shared} />}
      {open === 'withdraw' && <WithdrawForm {...shared} isFromWeb={isFromWeb} />}
      {open === 'delete' && <DeleteForm {...shared} />}
    </section>
  );
}

function standingText({ isDraft, isPublished, heldUntil, withdrawn }: ArticleStanding): string {
  if (isDraft) return writeWords.isDraft;
  if (withdrawn) return writeWords.isWithdrawn(withdrawn.date, withdrawn.reason);
  if (heldUntil !== undefined) return writeWords.isHeld(dayInLanguage(heldUntil));
  return isPublished ? writeWords.isPublished : writeWords.willBePublished;
}
