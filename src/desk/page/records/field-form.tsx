import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { FieldShape } from '../../../schema/describe-fields.ts';
import type { Fault } from '../../../schema/explain.ts';
import type { FormValues } from '../../api/records.ts';
import { type FieldGroup, fieldGroups } from '../parts/field-groups.ts';
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
  /** The file of the record; a new one has none yet. */
  readonly file?: string;
  readonly onChange: (fields: FormValues) => void;
}

/** The fields of a record in the order of its schema: those with values, and the others in a disclosure. */
export function FieldForm({ form, fields, faults, file, onChange }: FieldFormProps) {
  const inputs = (shown: readonly FieldShape[]) =>
    shown.map((field) => (
      <FieldInput
        key={field.key}
        field={field}
        value={fields[field.key]}
        path={[field.key]}
        faults={faults}
        {...(file !== undefined && { file })}
        onChange={(value) => {
          const { [field.key]: _, ...others } = fields;
          onChange(value === undefined ? others : { ...others, [field.key]: value });
        }}
      />
    ));
  const groups = fieldGroups(form);
  if (groups) return <GroupedFields form={form} groups={groups} faults={faults} inputs={inputs} />;
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

interface GroupedFieldsProps {
  readonly form: readonly FieldShape[];
  readonly groups: readonly FieldGroup[];
  readonly faults: readonly Fault[];
  readonly inputs: (fields: readonly FieldShape[]) => ComponentChildren;
}

/** A long form: a list of its contents, the fields that are in no group, and the groups, which fold. */
function GroupedFields({ form, groups, faults, inputs }: GroupedFieldsProps) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const id = useId();
  const grouped = new Set(groups.flatMap(({ fields }) => fields));
  const isWrong = ({ fields }: FieldGroup) =>
    faults.some(({ path }) => fields.some(({ key }) => key === path[0]));
  const goTo = (title: string, index: number) => {
    setOpened((now) => new Set([...now, title]));
    const group = document.getElementById(`${id}-${index}`);
    group?.scrollIntoView({ block: 'start' });
    group?.querySelector('summary')?.focus();
  };
  return (
    <>
      <p class="field-contents" role="group" aria-label={recordWords.contents}>
        {groups.map((group, index) => (
          <button key={group.title} type="button" onClick={() => goTo(group.title, index)}>
            {group.title}
          </button>
        ))}
      </p>
      {inputs(form.filter((field) => !grouped.has(field)))}
      {groups.map((group, index) => (
        <details
          key={group.title}
          id={`${id}-${index}`}
          // What is wrong is seen.
          open={opened.has(group.title) || isWrong(group)}
          onToggle={({ currentTarget: { open } }) =>
            setOpened((now) =>
              open === now.has(group.title)
                ? now
                : new Set(open ? [...now, group.title] : [...now].filter((one) => one !== group.title)),
            )
          }
        >
          <summary>{group.title}</summary>
          <div class="desk-form">{inputs(group.fields)}</div>
        </details>
      ))}
    </>
  );
}
