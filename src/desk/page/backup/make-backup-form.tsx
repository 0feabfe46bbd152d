import { useState } from 'preact/hooks';
import { FaultNote } from '../parts/fault-notes.tsx';
import { CheckField, LabeledField } from '../parts/labeled-field.tsx';
import { PathForm } from '../parts/path-form.tsx';
import { backupWords } from './backup-words.ts';

interface MakeBackupFormProps {
  /** Where a backup is written without an entry. */
  readonly usualPlace: string | undefined;
  readonly isAtWork: boolean;
  /** The size of what was fetched of websites, in megabytes; undefined if there is nothing. */
  readonly captured: string | undefined;
  /** @param passphrase empty without one */
  readonly onMake: (file: string, passphrase: string, withCaptures: boolean) => void;
}

/** The form that backs everything up to one file. */
export function MakeBackupForm({ usualPlace, isAtWork, captured, onMake }: MakeBackupFormProps) {
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const [isOther, setIsOther] = useState(false);
  const [withCaptures, setWithCaptures] = useState(false);
  return (
    <PathForm
      title={backupWords.make}
      notes={[backupWords.makeNote, backupWords.secret]}
      label={backupWords.place}
      note={usualPlace === undefined ? undefined : backupWords.placeNote(usualPlace)}
      action={backupWords.make}
      isAtWork={isAtWork}
      onSubmit={(file) => {
        setIsOther(passphrase !== again);
        if (passphrase === again) onMake(file, passphrase, withCaptures);
      }}
    >
      <LabeledField
        label={backupWords.passphrase}
        note={backupWords.passphraseNote}
        type="password"
        value={passphrase}
        onInput={setPassphrase}
      />
      {passphrase !== '' && (
        <LabeledField label={backupWords.again} type="password" value={again} onInput={setAgain} />
      )}
      {captured !== undefined && (
        <CheckField
          label={backupWords.withCaptures(captured)}
          isChecked={withCaptures}
          onChange={setWithCaptures}
        />
      )}
      {isOther && <FaultNote fault={{ message: backupWords.notTheSame }} />}
    </PathForm>
  );
}
