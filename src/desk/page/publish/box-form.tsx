import { useId, useState } from 'preact/hooks';
import type { CallInput } from '../../api/calls.ts';
import type { WrittenBoxReport } from '../../api/publish.ts';
import { useAnswer } from '../base/use-answer.ts';
import { publishWords } from './publish-words.ts';

interface BoxFormProps {
  readonly isAtWork: boolean;
  readonly onMake: (input: CallInput<'publish/box'>) => void;
}

/** The form that makes the archive in a box, beside the site or where the keeper says. */
export function BoxForm({ isAtWork, onMake }: BoxFormProps) {
  const id = useId();
  const { output } = useAnswer('publish/places', null);
  const [file, setFile] = useState('');
  return (
    <form
      class="publish-form"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isAtWork) onMake({ file: file.trim() });
      }}
    >
      <h2 id={`${id}-title`}>{publishWords.box}</h2>
      <p class="work-note">{publishWords.boxNote}</p>
      <div class="field">
        <label for={id}>{publishWords.boxPlace}</label>
        <input
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={file}
          aria-describedby={`${id}-note`}
          onInput={({ currentTarget }) => setFile(currentTarget.value)}
        />
        <p class="small publish-path" id={`${id}-note`}>
          {output && publishWords.boxPlaceNote(output.box)}
        </p>
      </div>
      <p class="work-actions">
        <button type="submit" disabled={isAtWork}>
          {publishWords.makeBox}
        </button>
      </p>
    </form>
  );
}

/** A box that was made: where it is, and what the command says. */
export function BoxReport({ box: { file, bytes, sha256, says } }: { readonly box: WrittenBoxReport }) {
  return (
    <section class="publish-report publish-path">
      <h2>{publishWords.box}</h2>
      <p>{publishWords.boxDone(file, (bytes / 1e6).toFixed(1))}</p>
      <p>
        {publishWords.boxDigest}: <code>{sha256}</code>
      </p>
      {says.map((line) => (
        <p key={line} class="work-note">
          {line}
        </p>
      ))}
    </section>
  );
}
