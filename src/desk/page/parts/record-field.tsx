import { useEffect, useId, useState } from 'preact/hooks';
import type { RecordType } from '../../api/records.ts';
import { useAnswer } from '../base/use-answer.ts';
import { formWords } from './form-words.ts';

interface RecordFieldProps {
  readonly id?: string;
  readonly of: RecordType | 'article';
  /** The id of the record, or what was typed if that is none. */
  readonly value: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  readonly label?: string;
  readonly onInput: (value: string) => void;
}

interface Typed {
  readonly text: string;
  /** What was passed on for it: a list may have another value in this place meanwhile. */
  readonly sent: string;
}

/** A field for a record, which is chosen by its name from suggestions, and shown by it. An id can be typed as well. */
export function RecordField({ id, of, value, describedBy, isInvalid, label, onInput }: RecordFieldProps) {
  const list = useId();
  const [last, setTyped] = useState<Typed>();
  const typed = last?.sent === value ? last.text : undefined;
  const find = typed ?? value;
  const { output = [] } = useAnswer('records/find', { type: of, find });
  const names = Map.groupBy(output, ({ name }) => name);
  const options = output.map((record) => ({
    ...record,
    // Two of one name are told apart by their ids.
    text: names.get(record.name)!.length > 1 ? `${record.name} (${record.id})` : record.name,
  }));
  const chosen = (text: string) =>
    options.find((one) => one.id === text || one.text === text) ??
    options.find((one) => one.text.toLowerCase() === text.trim().toLowerCase());
  const take = (text: string) => {
    const sent = chosen(text)?.id ?? text;
    setTyped({ text, sent });
    onInput(sent);
  };
  // What was typed may be known only with the answer.
  useEffect(() => {
    if (typed !== undefined && chosen(typed) && chosen(typed)!.id !== value) take(typed);
  }, [output]);
  const current = options.find((one) => one.id === value);
  return (
    <>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        list={list}
        value={typed ?? current?.text ?? value}
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        onInput={({ currentTarget }) => take(currentTarget.value)}
      />
      {typed !== undefined && typed.trim() !== '' && (
        <span class="small" role="status">
          {current ? formWords.isRecord(current.name, current.id) : formWords.chooseRecord}
        </span>
      )}
      <datalist id={list}>
        {options.map(({ id: own, text }) => (
          <option key={own} value={text}>
            {own}
          </option>
        ))}
      </datalist>
    </>
  );
}
