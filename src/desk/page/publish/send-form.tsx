import { useId, useState } from 'preact/hooks';
import type { CallInput, CallOutput } from '../../api/calls.ts';
import { ask } from '../base/ask.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useWork } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { publishWords } from './publish-words.ts';
import { CheckField, ChoiceField, LabeledField } from '../parts/labeled-field.tsx';
import { type PlaceKind, placeKinds, placeText, type TypedPlace } from './place-text.ts';
import { megabytesOf } from '../base/local-texts.ts';

/** The kinds of places that want to know who sends something. */
const withCredentials: readonly PlaceKind[] = ['git', 'server', 'store', 'workflow'];

interface SendFormProps {
  readonly isAtWork: boolean;
  readonly onSend: (input: CallInput<'publish/send'>) => void;
}

/** The form that publishes: where to, and whether only to find out what that would change. It asks for no password. */
export function SendForm({ isAtWork, onSend }: SendFormProps) {
  const id = useId();
  const { output } = useAnswer('publish/places', null);
  const [typed, setTyped] = useState<string>();
  const [replaces, setReplaces] = useState(false);
  const to = (typed ?? output?.last ?? '').trim();
  const send = (isDryRun: boolean) => onSend({ to, isDryRun, replaces });
  const isReady = !isAtWork && to !== '';
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
      {output && <PlaceFields known={output.places} last={output.last} onChange={setTyped} />}
      {output?.size && <HostSize size={output.size} />}
      <div>
        <CheckField label={publishWords.replaces} isChecked={replaces} onChange={setReplaces} />
        <p class="small">{publishWords.replacesNote}</p>
      </div>
      <p class="desk-actions">
        <button type="submit" disabled={!isReady}>
          {publishWords.dryRun}
        </button>
        <button type="button" class="first" disabled={!isReady} onClick={() => send(false)}>
          {publishWords.sendNow}
        </button>
        <PlaceTest key={to} to={to} isReady={isReady} />
      </p>
    </form>
  );
}

type BuiltSize = NonNullable<CallOutput<'publish/places'>['size']>;

/** What a host has to hold. */
function HostSize({ size: { files, bytes, limits } }: { readonly size: BuiltSize }) {
  return <p class="small">{[publishWords.size(files, megabytesOf(bytes)), ...limits].join(' ')}</p>;
}

/** A test of whether a place can be reached; what it found is forgotten with the place. */
function PlaceTest({ to, isReady }: { readonly to: string; readonly isReady: boolean }) {
  const { begin, isAtWork, fault } = useWork();
  const [found, setFound] = useState<CallOutput<'publish/test'>>();
  const test = () =>
    begin(async () => {
      setFound(undefined);
      setFound(await ask('publish/test', { to }));
    });
  return (
    <>
      <button type="button" disabled={!isReady || isAtWork} onClick={test}>
        {publishWords.test}
      </button>
      <span role="status" class="small">
        {isAtWork && publishWords.testing}
        {found && !isAtWork && publishWords.reached(found.isTaken)}
      </span>
      {fault && <FaultNote fault={fault} />}
    </>
  );
}

interface PlaceFieldsProps {
  /** Where the archive was published before. */
  readonly known: readonly string[];
  /** The one of them that was used last. */
  readonly last: string | undefined;
  /** @param place as the command writes it; empty while something is missing */
  readonly onChange: (place: string) => void;
}

/** Fields that say where to publish: a place of before, or a kind of place and what is needed for it. */
function PlaceFields({ known, last, onChange }: PlaceFieldsProps) {
  const [place, setPlace] = useState<TypedPlace>({ kind: 'folder', first: '', second: '' });
  // The place of the last time is the likeliest.
  const [picked, setPicked] = useState<string>();
  const chosen = picked ?? last ?? place.kind;
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
      {!isKnown && <p class="small">{publishWords.placeHelp[place.kind]}</p>}
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
      {!isKnown && withCredentials.includes(place.kind) && <p class="small">{publishWords.placeNote}</p>}
    </>
  );
}
