import { useId, useState } from 'preact/hooks';
import type { CallInput } from '../../api/calls.ts';
import { useAnswer } from '../base/use-answer.ts';
import { publishWords } from './publish-words.ts';
import { CheckField, ChoiceField, LabeledField } from '../parts/labeled-field.tsx';
import { placeKinds, placeText, type TypedPlace } from './place-text.ts';

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
      class="desk-form publish-form"
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
      <p class="desk-actions">
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

interface PlaceFieldsProps {
  /** Where the archive was published before. */
  readonly known: readonly string[];
  /** @param place as the command writes it; empty while something is missing */
  readonly onChange: (place: string) => void;
}

/** Fields that say where to publish: a place of before, or a kind of place and what is needed for it. */
function PlaceFields({ known, onChange }: PlaceFieldsProps) {
  const [place, setPlace] = useState<TypedPlace>({ kind: 'folder', first: '', second: '' });
  // A place that is the only one so far is the likeliest.
  const [picked, setPicked] = useState<string>();
  const chosen = picked ?? (known.length === 1 ? known[0]! : place.kind);
  const isKnown = known.includes(chosen);
  const choices = Object.fromEntries([
    ...known.map((one) => [one, publishWords.placeBefore(one)] as const),
    ...placeKinds.map((kind) => [kind, publishWords.placeKinds[kind]] as const),
  ]);
  const type = (next: TypedPlace) => {
    setPlace(next);
    onChange(placeText(next));
  };
  const choose = (next: string) => {
    setPicked(next);
    const kind = placeKinds.find((one) => one === next);
    if (kind && !known.includes(next)) type({ kind, first: '', second: '' });
    else onChange(next);
  };
  const fields = publishWords.placeFields[place.kind];
  return (
    <>
      <ChoiceField label={publishWords.place} value={chosen} choices={choices} onChange={choose} />
      {!isKnown &&
        (['first', 'second'] as const).map((part) => {
          const field = fields[part];
          return (
            field && (
              <LabeledField
                key={`${place.kind} ${part}`}
                label={field.label}
                note={field.note}
                value={place[part]}
                isPath
                onInput={(text) => type({ ...place, [part]: text })}
              />
            )
          );
        })}
      <p class="small">{publishWords.placeNote}</p>
    </>
  );
}
