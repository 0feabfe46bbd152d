import { words } from '../words.ts';
import { ask } from './ask.ts';
import { fault } from './events.ts';

/** Shows a change that could not be saved, and the other changes in its files. */
export function FaultReport() {
  const { title, message, changed } = fault.value;
  if (title === undefined) return null;
  return (
    <section class="fault" role="alert">
      <h2>{words.shell.notSaved(title)}</h2>
      {changed.length === 0 ? <p>{message}</p> : <p>{words.shell.changedElsewhere}</p>}
      {changed.map(({ file, lines }) => (
        <figure key={file}>
          <figcaption>{file}</figcaption>
          <pre tabIndex={0}>
            {lines.map((line, index) => (
              <span
                key={index}
                class={line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : undefined}
              >
                {line}
                {'\n'}
              </span>
            ))}
          </pre>
        </figure>
      ))}
      <p>
        <button type="button" onClick={() => void ask('shell/close-fault', null)}>
          {words.shell.close}
        </button>
      </p>
    </section>
  );
}
