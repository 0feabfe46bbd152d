import { countOf } from '../../../text/count-of.ts';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { RecordMatch } from '../../api/names.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';

interface RecordSearchProps {
  /** The name for which a record is sought: the initial text of the field. */
  readonly text: string;
  /** Whether pending names, which have no record yet, are left out. */
  readonly isRecordOnly?: boolean;
  readonly onChoose: (record: RecordMatch) => void;
  readonly onClose: () => void;
}

/** Finds records and pending names while a name is typed: arrow keys and Enter select one, Escape closes. */
export function RecordSearch({ text, isRecordOnly, onChoose, onClose }: RecordSearchProps) {
  const [find, setFind] = useState(text);
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const { output: matches = [] } = useAnswer('names/records', { find, except: text });
  const records = isRecordOnly ? matches.filter(({ pending }) => pending === undefined) : matches;
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => setActive(0), [find]);
  const chosen = records[active];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((now) => Math.min(Math.max(now + step, 0), records.length - 1));
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <div class="record-search">
      <label>
        {words.parts.findRecord}{' '}
        <input
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-expanded={records.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${active}` : undefined}
          value={find}
          onInput={({ currentTarget }) => setFind(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul id={id} role="listbox" aria-label={words.parts.records} hidden={records.length === 0}>
        {records.map((record, index) => (
          <li
            key={record.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(record)}
          >
            <b>{record.name}</b> <span class="small">{words.kind(record.kind)}</span>
            {record.description !== undefined && <span class="small"> {record.description}</span>}
            {record.pending !== undefined && (
              <span class="small"> · {words.parts.noRecordYet(countOf(record.pending, 'article'))}</span>
            )}
          </li>
        ))}
      </ul>
      {find.trim() !== '' && records.length === 0 && <p class="small">{words.parts.noRecord}</p>}
    </div>
  );
}
