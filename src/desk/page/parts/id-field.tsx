import { useId } from 'preact/hooks';
import type { RecordType } from '../../api/records.ts';
import { useAnswer } from '../base/use-answer.ts';

interface IdFieldProps {
  readonly id?: string;
  readonly of: RecordType | 'article';
  readonly value: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  readonly label?: string;
  readonly onInput: (value: string) => void;
}

/** A field for the id of a record, with suggestions while a name is typed. */
export function IdField({ id, of, value, describedBy, isInvalid, label, onInput }: IdFieldProps) {
  const list = useId();
  const { output = [] } = useAnswer('records/find', { type: of, find: value });
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        list={list}
        value={value}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <datalist id={list}>
        {output.map((record) => (
          <option key={record.id} value={record.id}>
            {record.name}
          </option>
        ))}
      </datalist>
    </>
  );
}
