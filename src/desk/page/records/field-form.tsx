import type { EditedType, FieldFault, FormValues, FormField } from '../../api/records.ts';
import { FieldInput } from '../parts/field-inputs.tsx';
import type { IdTargets } from '../parts/plain-input.tsx';
import { recordWords } from './records-words.ts';

/** The kind of ids that the fields of each kind of record take. */
const targets: Readonly<Record<EditedType, IdTargets>> = {
  entity: { distinctFrom: 'entity', partOf: 'entity', at: 'entity', source: 'article' },
  topic: { broader: 'topic' },
  article: {
    entities: 'entity',
    id: 'entity',
    entity: 'entity',
    about: 'entity',
    topics: 'topic',
    distinctFrom: 'article',
  },
  site: { front: 'article' },
};

/** Fields that most records have; the others are in a disclosure. */
const main = new Set([
  ...['name', 'label', 'kind', 'aliases', 'description', 'broader'],
  ...['title', 'standfirst', 'date', 'byline'],
  ...['url', 'publisher', 'language', 'contact'],
]);

interface FieldFormProps {
  readonly type: EditedType;
  readonly form: readonly FormField[];
  readonly fields: FormValues;
  readonly faults: readonly FieldFault[];
  readonly onChange: (fields: FormValues) => void;
}

/** The fields of a record in the order of its schema: those with values, and the others in a disclosure. */
export function FieldForm({ type, form, fields, faults, onChange }: FieldFormProps) {
  const inputs = (shown: readonly FormField[]) =>
    shown.map((field) => (
      <FieldInput
        key={field.key}
        field={field}
        value={fields[field.key]}
        path={[field.key]}
        faults={faults}
        targets={targets[type]}
        onChange={(value) => {
          const { [field.key]: _, ...others } = fields;
          onChange(value === undefined ? others : { ...others, [field.key]: value });
        }}
      />
    ));
  const isShown = ({ key }: FormField) => main.has(key) || fields[key] !== undefined;
  const rest = form.filter((field) => !isShown(field));
  return (
    <>
      {inputs(form.filter(isShown))}
      {rest.length > 0 && (
        <details>
          <summary>{recordWords.more}</summary>
          <div class="record-form">{inputs(rest)}</div>
        </details>
      )}
    </>
  );
}
