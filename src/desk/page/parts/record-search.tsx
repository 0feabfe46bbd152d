import { useState } from 'preact/hooks';
import type { RecordMatch } from '../../api/names.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { ChoiceSearch } from './choice-search.tsx';

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
  const { output: matches = [] } = useAnswer('names/records', { find, except: text });
  const records = isRecordOnly ? matches.filter(({ pending }) => pending === undefined) : matches;
  return (
    <div class="record-search">
      <ChoiceSearch
        label={words.parts.findRecord}
        listLabel={words.parts.records}
        none={words.parts.noRecord}
        find={find}
        onFind={setFind}
        choices={records}
        keyOf={({ id }) => id}
        show={({ name, kind, description, pending }) => (
          <>
            <b>{name}</b> <span class="small">{words.kind(kind)}</span>
            {description !== undefined && <span class="small"> {description}</span>}
            {pending !== undefined && <span class="small"> · {words.parts.noRecordYet(pending)}</span>}
          </>
        )}
        onChoose={onChoose}
        onClose={onClose}
      />
    </div>
  );
}
