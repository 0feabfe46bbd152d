import type { UnsavedDecision } from '../../api/events.ts';
import { words } from '../base/words.ts';
import { ask } from '../base/ask.ts';
import { unsaved } from '../base/events.ts';
import { ChangedLines } from '../parts/difference-list.tsx';

/** Lists all decisions that could not be saved, by reason, and the other changes in their files. */
export function UnsavedReport() {
  const { decisions } = unsaved.value;
  if (decisions.length === 0) return null;
  return (
    <section class="fault" role="alert">
      <h2>{words.shell.notSaved(decisions.length)}</h2>
      {[...new Set(decisions.map(({ reason }) => reason))].map((reason) => (
        <UnsavedGroup
          key={reason}
          reason={reason}
          decisions={decisions.filter((one) => one.reason === reason)}
        />
      ))}
      <p>
        <button type="button" onClick={() => void ask('shell/discard-unsaved', null)}>
          {words.shell.discard(decisions.length)}
        </button>
      </p>
    </section>
  );
}

function UnsavedGroup({
  reason,
  decisions,
}: Pick<UnsavedDecision, 'reason'> & { readonly decisions: readonly UnsavedDecision[] }) {
  const changed = decisions.flatMap((one) => one.changed);
  return (
    <>
      <p>
        {reason} {changed.length > 0 && words.shell.changedElsewhere}
      </p>
      <ul class="unsaved">
        {decisions.map(({ title }, index) => (
          <li key={index}>{title}</li>
        ))}
      </ul>
      {changed.map(({ file, lines }, index) => (
        <figure key={index}>
          <figcaption>{file}</figcaption>
          <pre tabIndex={0}>
            <ChangedLines lines={lines} />
          </pre>
        </figure>
      ))}
    </>
  );
}
