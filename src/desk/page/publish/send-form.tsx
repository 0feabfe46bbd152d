import { useId, useState } from 'preact/hooks';
import type { CallInput } from '../../api/calls.ts';
import { useAnswer } from '../base/use-answer.ts';
import { PlaceFields } from './place-fields.tsx';
import { publishWords } from './publish-words.ts';
import { CheckField } from '../parts/labeled-field.tsx';

interface SendFormProps {
  readonly isAtWork: boolean;
  readonly onSend: (input: CallInput<'publish/send'>) => void;
}

/** The form that publishes: where to, and whether only to find out what that would change. It asks for no password. */
export function SendForm({ isAtWork, onSend }: SendFormProps) {
  const id = useId();
  const { output } = useAnswer('publish/places', null);
  const places = output?.places ?? [];
  const [typed, setTyped] = useState<string>();
  const [replaces, setReplaces] = useState(false);
  const to = typed ?? (places.length === 1 ? places[0]! : '');
  const send = (isDryRun: boolean) => onSend({ to: to.trim(), isDryRun, replaces });
  const isReady = !isAtWork && to.trim() !== '';
  return (
    <form
      class="record-form publish-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) send(true);
      }}
    >
      <h2 id={`${id}-title`}>{publishWords.send}</h2>
      <p class="work-note">{publishWords.sendNote}</p>
      {output && <PlaceFields known={places} onChange={setTyped} />}
      <CheckField label={publishWords.replaces} isChecked={replaces} onChange={setReplaces} />
      <p class="work-actions">
        <button type="submit" disabled={!isReady}>
          {publishWords.dryRun}
        </button>
        <button type="button" disabled={!isReady} onClick={() => send(false)}>
          {publishWords.sendNow}
        </button>
      </p>
    </form>
  );
}
