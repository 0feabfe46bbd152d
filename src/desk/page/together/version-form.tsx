import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { CallInput } from '../../api/calls.ts';
import type { TogetherState } from '../../api/together.ts';
import { LabeledField } from '../parts/labeled-field.tsx';
import { ChangeGroups } from './change-groups.tsx';
import { togetherWords } from './together-words.ts';

/** The words that the keeper has typed instead of those that are proposed; kept while another screen is open. */
export const typedWords = signal<string | undefined>(undefined);

interface VersionFormProps {
  readonly state: TogetherState;
  readonly isAtWork: boolean;
  readonly onSave: (input: CallInput<'together/save'>) => void;
}

/** What has changed since the last version, and a form that saves it as the next one. */
export function VersionForm({ state, isAtWork, onSave }: VersionFormProps) {
  const { files, groups, isNameless, obstacle } = state;
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const words = typedWords.value ?? state.words;
  const isReady =
    !isAtWork && obstacle === null && words.trim() !== '' && (!isNameless || (name.trim() && email.trim()));
  return (
    <form
      class="desk-form publish-form publish-report"
      aria-label={togetherWords.changed}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSave({ words, ...(isNameless && { name, email }) });
      }}
    >
      <h2>{togetherWords.changed}</h2>
      {files === 0 && <p class="work-note">{togetherWords.nothing}</p>}
      <ChangeGroups groups={groups} />
      {files > 0 && (
        <>
          <LabeledField
            label={togetherWords.words}
            note={togetherWords.wordsNote}
            value={words}
            isLong
            onInput={(text) => (typedWords.value = text)}
          />
          {isNameless && (
            <>
              <LabeledField label={togetherWords.name} value={name} isRequired onInput={setName} />
              <LabeledField
                label={togetherWords.email}
                note={togetherWords.emailNote}
                value={email}
                isRequired
                isPath
                onInput={setEmail}
              />
            </>
          )}
          <p class="desk-actions">
            <button type="submit" class="first" disabled={!isReady}>
              {togetherWords.save}
            </button>
          </p>
        </>
      )}
    </form>
  );
}
