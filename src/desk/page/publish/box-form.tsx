import type { CallInput } from '../../api/calls.ts';
import type { WrittenBoxReport } from '../../api/publish.ts';
import { useAnswer } from '../base/use-answer.ts';
import { PathForm } from '../parts/path-form.tsx';
import { publishWords } from './publish-words.ts';
import { megabytesOf } from '../base/local-texts.ts';

interface BoxFormProps {
  readonly isAtWork: boolean;
  readonly onMake: (input: CallInput<'publish/box'>) => void;
}

/** The form that makes the archive in a box, beside the site or where the keeper says. */
export function BoxForm({ isAtWork, onMake }: BoxFormProps) {
  const { output } = useAnswer('publish/places', null);
  return (
    <PathForm
      title={publishWords.boxFile}
      notes={[]}
      label={publishWords.boxPlace}
      note={output && publishWords.boxPlaceNote(output.box)}
      action={publishWords.makeBox}
      isAtWork={isAtWork}
      onSubmit={(file) => onMake({ file })}
    />
  );
}

/** A box that was made: where it is, and what the command says. */
export function BoxReport({ box: { file, bytes, sha256, says } }: { readonly box: WrittenBoxReport }) {
  return (
    <section class="publish-report publish-path">
      <h2>{publishWords.boxMade}</h2>
      <p>{publishWords.boxDone(file, megabytesOf(bytes))}</p>
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
