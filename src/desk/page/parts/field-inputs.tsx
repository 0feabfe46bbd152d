import { useId } from 'preact/hooks';
import type { FieldFault, FormValue, FormField, FormValueShape, RecordType } from '../../api/records.ts';
import { formWords } from './form-words.ts';
import { IdField } from './id-field.tsx';

/** What a field takes the id of, by its key. */
export type IdTargets = Readonly<Record<string, RecordType | 'article'>>;

type FormPath = readonly (string | number)[];

interface FieldProps {
  readonly field: FormField;
  readonly value: FormValue | undefined;
  readonly path: FormPath;
  readonly faults: readonly FieldFault[];
  readonly targets: IdTargets;
  readonly onChange: (value: FormValue | undefined) => void;
}

/** One field of a form with its label, its sentence, and what is wrong with it. */
export function FieldInput({ field, value, path, faults, targets, onChange }: FieldProps) {
  const id = useId();
  const own = faults.filter((fault) => isAt(fault.path, path));
  const describedBy = [field.text !== undefined ? `${id}-text` : '', own.length > 0 ? `${id}-fault` : '']
    .filter(Boolean)
    .join(' ');
  const isPlain = field.type !== 'list' && field.type !== 'group';
  const label = (
    <>
      {labelOf(field.key)} {field.isRequired && <span class="small">{formWords.required}</span>}
    </>
  );
  const notes = (
    <>
      {field.text !== undefined && (
        <p class="small" id={`${id}-text`}>
          {field.text}
        </p>
      )}
      <FaultList id={`${id}-fault`} faults={own} />
    </>
  );
  const shared = { path, faults, targets, keyOf: field.key };
  if (isPlain)
    return (
      <div class="field">
        <label for={id}>{label}</label>
        <PlainInput
          {...shared}
          id={id}
          shape={field}
          value={typeof value === 'string' ? value : ''}
          describedBy={describedBy}
          isInvalid={own.length > 0}
          isRequired={field.isRequired}
          onChange={(text) => onChange(text === '' && !field.isRequired ? undefined : text)}
        />
        {notes}
      </div>
    );
  return (
    <fieldset class="field" aria-describedby={describedBy || undefined}>
      <legend>{label}</legend>
      {notes}
      {field.type === 'group' ? (
        <GroupInput {...shared} fields={field.fields ?? []} value={value} onChange={onChange} />
      ) : (
        <ListInput {...shared} item={field.item!} value={value} onChange={onChange} />
      )}
    </fieldset>
  );
}

interface SharedProps {
  readonly path: FormPath;
  readonly faults: readonly FieldFault[];
  readonly targets: IdTargets;
  /** The key of the field, which says what an id is of. */
  readonly keyOf: string;
}

interface PlainProps extends SharedProps {
  readonly id?: string;
  readonly shape: FormValueShape;
  readonly value: string;
  readonly label?: string;
  readonly describedBy?: string;
  readonly isInvalid?: boolean;
  readonly isRequired?: boolean;
  readonly onChange: (value: string) => void;
}

/** Longer texts are written in several lines. */
const longFields = new Set(['description', 'text', 'standfirst', 'caption', 'alt', 'rights', 'reason']);

function PlainInput({
  id,
  shape,
  keyOf,
  value,
  label,
  targets,
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
            {choice}
          </option>
        ))}
        {value !== '' && !choices.includes(value) && <option value={value}>{value}</option>}
      </select>
    );
  }
  const of = shape.type === 'id' ? targets[keyOf] : undefined;
  if (of)
    return (
      <IdField
        id={id}
        of={of}
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

interface InnerProps<Value> extends SharedProps {
  readonly value: FormValue | undefined;
  readonly onChange: (value: Value | undefined) => void;
}

function GroupInput({
  fields,
  value,
  path,
  faults,
  targets,
  onChange,
}: InnerProps<FormValue> & { readonly fields: readonly FormField[] }) {
  const group = asGroup(value, fields);
  return (
    <>
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={group[field.key]}
          path={[...path, field.key]}
          faults={faults}
          targets={targets}
          onChange={(next) => {
            const { [field.key]: _, ...others } = group;
            const changed = next === undefined ? others : { ...others, [field.key]: next };
            onChange(Object.keys(changed).length === 0 ? undefined : changed);
          }}
        />
      ))}
    </>
  );
}

function ListInput({
  item,
  value,
  path,
  faults,
  targets,
  keyOf,
  onChange,
}: InnerProps<FormValue> & { readonly item: FormValueShape }) {
  const items = asList(value);
  const set = (index: number, next: FormValue) => onChange(items.with(index, next));
  const label = labelOf(keyOf);
  return (
    <>
      <ol class="field-items">
        {items.map((one, index) => {
          const at = [...path, index];
          const own = faults.filter((fault) => isAt(fault.path, at));
          return (
            <li key={index}>
              {item.type === 'group' ? (
                <fieldset class="field-group">
                  <legend>{formWords.item(label, index + 1)}</legend>
                  <GroupInput
                    path={at}
                    faults={faults}
                    targets={targets}
                    keyOf={keyOf}
                    fields={item.fields ?? []}
                    value={one}
                    onChange={(next) => set(index, shortened(next ?? {}, one, item.fields ?? []))}
                  />
                </fieldset>
              ) : (
                <PlainInput
                  path={at}
                  faults={faults}
                  targets={targets}
                  keyOf={keyOf}
                  shape={item}
                  label={formWords.item(label, index + 1)}
                  value={typeof one === 'string' ? one : JSON.stringify(one)}
                  isInvalid={own.length > 0}
                  onChange={(text) => set(index, text)}
                />
              )}
              <button
                type="button"
                aria-label={formWords.removeItem(label, index + 1)}
                onClick={() => onChange(items.toSpliced(index, 1))}
              >
                {formWords.remove}
              </button>
              <FaultList faults={own} />
            </li>
          );
        })}
      </ol>
      <button type="button" onClick={() => onChange([...items, item.type === 'group' ? {} : ''])}>
        {formWords.add(label)}
      </button>
    </>
  );
}

function FaultList({ id, faults }: { readonly id?: string; readonly faults: readonly FieldFault[] }) {
  if (faults.length === 0) return null;
  return (
    <p class="field-fault" id={id}>
      {faults.map(({ message, advice }) => `${message} ${advice}`).join(' ')}
    </p>
  );
}

function isAt(path: FormPath, at: FormPath): boolean {
  return path.length === at.length && path.every((part, index) => part === at[index]);
}

/** A text by itself is a list of one. */
function asList(value: FormValue | undefined): readonly FormValue[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly FormValue[]) : [value];
}

/** A text by itself stands for the first field of a group. */
function asGroup(
  value: FormValue | undefined,
  fields: readonly FormField[],
): Readonly<Record<string, FormValue>> {
  if (typeof value === 'string') return { [fields[0]!.key]: value };
  return value === undefined || Array.isArray(value) ? {} : (value as Readonly<Record<string, FormValue>>);
}

/** What was written as a text by itself stays so as long as it says no more. */
function shortened(value: FormValue, before: FormValue, fields: readonly FormField[]): FormValue {
  const first = fields[0]!.key;
  const group = asGroup(value, fields);
  const isShort = typeof before === 'string' && Object.keys(group).join() === first;
  return isShort ? group[first]! : value;
}

/** The key as words: `distinctFrom` is “Distinct from”. */
export function labelOf(key: string): string {
  const plain = key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return formWords.labels[key] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
