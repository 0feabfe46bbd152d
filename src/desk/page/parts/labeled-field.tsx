import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Fault } from '../../../schema/explain.ts';
import { FaultList } from './fault-notes.tsx';

interface LabeledFieldProps {
  readonly label: string;
  readonly note?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date' | 'password';
  readonly isLong?: boolean;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** Whether it is a path or an address, which no dictionary has. */
  readonly isPath?: boolean;
  readonly suggestions?: readonly string[];
  /** What is wrong with it. */
  readonly faults?: readonly Fault[];
}

/** A field of a form with its label and a note. */
export function LabeledField({
  label,
  note,
  value,
  onInput,
  type = 'text',
  isLong,
  isRequired,
  isDisabled,
  isPath,
  suggestions,
  faults = [],
}: LabeledFieldProps) {
  const id = useId();
  const shared = {
    id,
    value,
    required: isRequired,
    disabled: isDisabled,
    spellcheck: !isPath,
    'aria-describedby':
      [note === undefined ? '' : `${id}-note`, faults.length > 0 ? `${id}-fault` : '']
        .filter(Boolean)
        .join(' ') || undefined,
    'aria-invalid': faults.length > 0 || undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onInput(currentTarget.value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {isLong && <textarea {...shared} rows={3} />}
      {!isLong && type === 'text' && (
        <input {...shared} type="text" autocomplete="off" list={suggestions && `${id}-list`} />
      )}
      {!isLong && type === 'date' && <input {...shared} type="date" />}
      {!isLong && type === 'password' && <input {...shared} type="password" autocomplete="off" />}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      {note !== undefined && (
        <p class="small" id={`${id}-note`}>
          {note}
        </p>
      )}
      <FaultList id={`${id}-fault`} faults={faults} />
    </div>
  );
}

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  /** The labels of the values, in order. */
  readonly choices: Readonly<Record<Value, string>>;
  readonly onChange: (value: Value) => void;
}

/** A field with a few values. */
export function ChoiceField<Value extends string>({
  label,
  value,
  choices,
  onChange,
}: ChoiceFieldProps<Value>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value)}>
        {Object.entries<string>(choices).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

interface CheckFieldProps {
  readonly label: ComponentChildren;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

/** A box to tick, before what it means. */
export function CheckField({ label, isChecked, onChange }: CheckFieldProps) {
  return (
    <label class="check-field">
      <input
        type="checkbox"
        checked={isChecked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />{' '}
      {label}
    </label>
  );
}
