import { useState } from 'preact/hooks';
import { type WordingAnswer, wordingAnswers } from '../../../schema/wording-answers.ts';
import { askChange } from '../base/ask.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { requestWords } from './requests-words.ts';

/** A field for a wording that was found after a decision, with what the keeper can say of it. @param number of the decision */
export function LaterAnswer({ number }: { readonly number: string }) {
  const [wording, setWording] = useState('');
  const [refusal, attempt] = useAttempt();
  const say = (answer: WordingAnswer) =>
    attempt(() => askChange('requests/answer', { number, wording, answer }).then(() => setWording('')));
  return (
    <details>
      <summary>{requestWords.later}</summary>
      <FaultNote fault={refusal} />
      <LabeledField
        label={requestWords.laterWording}
        note={requestWords.laterNote}
        value={wording}
        onInput={setWording}
      />
      <p class="desk-actions">
        {wordingAnswers.map((answer) => (
          <button
            key={answer}
            type="button"
            disabled={wording.trim() === ''}
            onClick={() => void say(answer)}
          >
            {requestWords.answers[answer]}
          </button>
        ))}
      </p>
    </details>
  );
}
