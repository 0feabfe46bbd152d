import { useState } from 'preact/hooks';
import type { CallOutput } from '../../api/calls.ts';
import { ask } from '../base/ask.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useWork } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { importWords } from './import-words.ts';

type MissingFormat = NonNullable<CallOutput<'import/formats'>>['formats'][number];

/** The formats that the archive does not read yet: each is installed once its keeper has seen what that fetches. */
export function MoreFormats() {
  const { begin, isAtWork, fault, ended } = useWork();
  const { output } = useAnswer('import/formats', null, ended);
  const [asked, setAsked] = useState<MissingFormat>();
  const [added, setAdded] = useState('');
  const words = importWords.more;
  const install = ({ id, name }: MissingFormat) =>
    begin(async () => {
      await ask('import/add-format', { id });
      setAsked(undefined);
      setAdded(name);
    });
  if (!output && added === '') return null;
  return (
    <details>
      <summary>{words.title}</summary>
      <p class="work-note">{words.note}</p>
      <ul class="more-formats">
        {output?.formats.map((format) => (
          <li key={format.id}>
            {format.name}{' '}
            <button type="button" disabled={isAtWork} onClick={() => setAsked(format)}>
              {words.add(format.name)}
            </button>
          </li>
        ))}
      </ul>
      {asked && output && (
        <section class="desk-card" aria-label={words.title}>
          <p>{words.asks(asked.packages.map(withSpace), asked.megabytes, output.registry)}</p>
          <p class="desk-actions">
            <button type="button" class="first" disabled={isAtWork} onClick={() => install(asked)}>
              {words.install}
            </button>
            <button type="button" disabled={isAtWork} onClick={() => setAsked(undefined)}>
              {words.leave}
            </button>
          </p>
        </section>
      )}
      <FaultNote fault={fault} />
      <p role="status" class="work-note">
        {isAtWork ? words.installing : added !== '' && words.installed(added)}
      </p>
    </details>
  );
}

/** Returns a package and its version, `mammoth@1.9.0`, as two words. */
function withSpace(name: string): string {
  return name.replace(/@(?=[^@]*$)/, ' ');
}
