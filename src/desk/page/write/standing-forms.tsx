import { useState } from 'preact/hooks';
import type { CallInput } from '../../api/calls.ts';
import { CheckField, ChoiceField, LabeledField } from '../parts/labeled-field.tsx';
import { SmallForm } from './small-form.tsx';
import { writeWords } from './write-words.ts';

interface StandingFormProps {
  readonly today: string;
  readonly onChange: (change: CallInput<'write/standing'>['change']) => void;
  readonly onClose: () => void;
}

/** Publishes what was wrong with an article. */
export function CorrectForm({ today, onChange, onClose }: StandingFormProps) {
  const [text, setText] = useState('');
  const [date, setDate] = useState(today);
  return (
    <SmallForm
      title={writeWords.correctTitle}
      note={writeWords.correctNote}
      button={writeWords.correctTitle}
      onSubmit={() => onChange({ type: 'correct', date, text })}
      onClose={onClose}
    >
      <LabeledField label={writeWords.correction} value={text} isLong isRequired onInput={setText} />
      <LabeledField label={writeWords.correctedOn} type="date" value={date} isRequired onInput={setDate} />
    </SmallForm>
  );
}

/** Takes an article down, with the reason that readers see. */
export function WithdrawForm({
  today,
  isFromWeb,
  onChange,
  onClose,
}: StandingFormProps & { readonly isFromWeb: boolean }) {
  const [reason, setReason] = useState('');
  const [date, setDate] = useState(today);
  const [ground, setGround] = useState<keyof typeof writeWords.grounds>('');
  const [keepTitle, setKeepTitle] = useState(false);
  const [deletesCaptures, setDeletesCaptures] = useState(false);
  return (
    <SmallForm
      title={writeWords.withdrawTitle}
      note={writeWords.withdrawNote}
      button={writeWords.withdrawTitle}
      onSubmit={() =>
        onChange({
          type: 'withdraw',
          date,
          reason,
          keepTitle,
          ...(ground !== '' && { ground }),
          ...(deletesCaptures && { deletesCaptures }),
        })
      }
      onClose={onClose}
    >
      <LabeledField label={writeWords.reason} value={reason} isLong isRequired onInput={setReason} />
      <LabeledField label={writeWords.withdrawnOn} type="date" value={date} isRequired onInput={setDate} />
      <ChoiceField
        label={writeWords.ground}
        value={ground}
        choices={writeWords.grounds}
        onChange={setGround}
      />
      <CheckField label={writeWords.keepTitle} isChecked={keepTitle} onChange={setKeepTitle} />
      {isFromWeb && (
        <CheckField
          label={writeWords.deletesCaptures}
          isChecked={deletesCaptures}
          onChange={setDeletesCaptures}
        />
      )}
    </SmallForm>
  );
}

/** Asks before a draft is deleted. */
export function DeleteForm({ onChange, onClose }: StandingFormProps) {
  return (
    <SmallForm
      title={writeWords.deleteTitle}
      note={writeWords.deleteNote}
      button={writeWords.deleteNow}
      onSubmit={() => onChange({ type: 'delete' })}
      onClose={onClose}
    />
  );
}
