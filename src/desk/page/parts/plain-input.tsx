import type { ValueShape } from '../../../schema/describe-fields.ts';
import type { Fault } from '../../../schema/explain.ts';
import { choiceText } from './field-label.ts';
import { formWords } from './form-words.ts';
import type { FormPath } from './form-values.ts';
import { RecordField } from './record-field.tsx';

/** The properties that all inputs of a field share. */
export interface SharedProps {
  readonly path: FormPath;
  readonly faults: readonly Fault[];
  /** The key of the field. */
  readonly keyOf: string;
}

interface PlainProps extends SharedProps {
  readonly id?: string;
  readonly shape: ValueShape;
  readonly value: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

/** Fields with longer texts, which have several lines. */
const longFields = new Set(['description', 'text', 'standfirst', 'caption', 'alt', 'rights', 'reason']);

/** An input for one text, choice or id. */
export function PlainInput({
  id,
  shape,
  keyOf,
  value,
  label,
  describedBy,
  isInvalid,
  onChange,
  isRequired,
}: PlainProps) {
  const shared = {
    id,
    'aria-label': label,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': isInvalid || undefined,
  };
  if (shape.type === 'choice' || shape.type === 'flag') {
    const choices = shape.type === 'flag' ? ['true', 'false'] : (shape.choices ?? []);
    return (
      <select {...shared} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {(!isRequired || value === '') && <option value="">{formWords.notStated}</option>}
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceText(keyOf, choice)}
          </option>
        ))}
        {value !== '' && !choices.includes(value) && <option value={value}>{value}</option>}
      </select>
    );
  }
  if (shape.of)
    return (
      <RecordField
        id={id}
        of={shape.of}
        value={value}
        label={label}
        describedBy={shared['aria-describedby']}
        isInvalid={isInvalid}
        onInput={onChange}
      />
    );
  if (longFields.has(keyOf))
    return (
      <textarea
        {...shared}
        rows={3}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value.replaceAll('\n', ' '))}
      />
    );
  return (
    <input
      {...shared}
      type="text"
      autocomplete="off"
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
