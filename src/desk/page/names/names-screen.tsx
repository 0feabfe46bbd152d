import { useState } from 'preact/hooks';
import { FaultNote } from '../parts/fault-note.tsx';
import { content, finding } from '../shell/events.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { counted, words } from '../words.ts';

const pageSize = 50;

/** The names that wait for a decision, those of most articles first. */
export function NamesScreen() {
  const [from, setFrom] = useState(0);
  const { output, fault } = useAnswer(
    'names/list',
    { from, count: pageSize },
    `${content.value.version} ${finding.value.done}`,
  );
  return (
    <>
      <h1>{words.names.title}</h1>
      <FaultNote fault={fault} />
      <ol class="waiting-names" start={from + 1}>
        {output?.names.map((name) => (
          <li key={name.key}>
            {name.words} <span class="small">{words.kinds[name.kind]}</span>{' '}
            <span class="small">{counted(name.articles, 'article')}</span>
          </li>
        ))}
      </ol>
      {output && output.total > from + pageSize && (
        <button type="button" onClick={() => setFrom(from + pageSize)}>
          {words.names.title}
        </button>
      )}
    </>
  );
}
