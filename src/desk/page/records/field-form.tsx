import type { FieldShape } from '../../../schema/describe-fields.ts';
import type { Fault } from '../../../schema/explain.ts';
import type { FormValues } from '../../api/records.ts';
import { FieldInput } from '../parts/field-inputs.tsx';
import { recordWords } from './records-words.ts';

/** Fields that most records have; the others are in a disclosure. */
const main = new Set([
  ...['name', 'label', 'kind', 'aliases', 'description', 'broader'],
  ...['title', 'standfirst', 'date', 'byline'],
  ...['url', 'publisher', 'language', 'contact'],
]);

interface FieldFormProps {
  readonly form: readonly FieldShape[];
  readonly fields: FormValues;
  readonly faults: readonly Fault[];
  readonly onChange: (fields: FormValues) => void;
}

/** The fields of a record in the order of its schema: those with values, and the others in a disclosure. */
export function FieldForm({ form, fields, faults, onChange }: FieldFormProps) {
  const inputs = (shown: readonly FieldShape[]) =>
    shown.map((field) => (
      <FieldInput
        key={field.key}
        field={field}
        value={fields[field.key]}
        path={[field.key]}
        faults={faults}
        onChange={(value) => {
          const { [field.key]: _, ...others } = fields;
          onChange(value === undefined ? others : { ...others, [field.key]: value });
        }}
      />
    ));
  const isShown = ({ key }: FieldShape) => main.has(key) || fields[key] !== undefined;
  const rest = form.filter((field) => !isShown(field));
  return (
    <>
      {inputs(form.filter(isShown))}
      {rest.length > 0 && (
        <details>
          <summary>{recordWords.more}</summary>
          <div class="desk-form">{inputs(rest)}</div>
        </details>
      )}
    </>
  );
}
