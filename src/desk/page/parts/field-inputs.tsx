import { useId } from 'preact/hooks';
import type { FieldShape, ValueShape } from '../../../schema/describe-fields.ts';
import type { Fault } from '../../../schema/explain.ts';
import { deskPath } from '../../api/calls.ts';
import type { FormValue } from '../../api/records.ts';
import { FaultList } from './fault-notes.tsx';
import { helpOf, labelOf } from './field-label.ts';
import { FocusPicture } from './focus-picture.tsx';
import { asGroup, asList, type FormPath, isAt, asShort } from './form-values.ts';
import { formWords } from './form-words.ts';
import { PlainInput, type SharedProps } from './plain-input.tsx';
import { SeriesField } from './series-field.tsx';
import { TopicGroups } from './topic-groups.tsx';

interface FieldProps {
  readonly field: FieldShape;
  readonly value: FormValue | undefined;
  readonly path: FormPath;
  readonly faults: readonly Fault[];
  /** The file of the record; a new one has none yet. */
  readonly file?: string;
  readonly onChange: (value: FormValue | undefined) => void;
}

/** One field of a form with its label, its description and its problems. */
export function FieldInput({ field, value, path, faults, file, onChange }: FieldProps) {
  const id = useId();
  const own = faults.filter((fault) => isAt(fault.path, path));
  const help = helpOf(path, field);
  const describedBy = [help !== undefined ? `${id}-text` : '', own.length > 0 ? `${id}-fault` : '']
    .filter(Boolean)
    .join(' ');
  const isPlain = field.type !== 'list' && field.type !== 'group';
  const label = (
    <>
      {labelOf(path, field.type === 'list')} {/* A list must be there, and may be empty. */}
      {field.isRequired && field.type !== 'list' && <span class="small">{formWords.required}</span>}
    </>
  );
  const notes = (
    <>
      {help !== undefined && (
        <p class="small" id={`${id}-text`}>
          {help}
        </p>
      )}
      <FaultList id={`${id}-fault`} faults={own} />
    </>
  );
  const shared = { path, faults, keyOf: field.key };
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
      {field.key === 'series' ? (
        <SeriesField
          value={asGroup(value, field.fields ?? []) as Readonly<Record<string, string>>}
          faults={faults.filter((fault) => fault.path[0] === 'series' && fault.path.length > 1)}
          onChange={onChange}
        />
      ) : field.type === 'group' ? (
        <GroupInput {...shared} file={file} fields={field.fields ?? []} value={value} onChange={onChange} />
      ) : (
        <ListInput {...shared} item={field.item!} value={value} onChange={onChange} />
      )}
      {field.key === 'topics' && (
        <TopicGroups chosen={asList(value).map(String)} onChange={(chosen) => onChange(chosen)} />
      )}
    </fieldset>
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
  file,
  onChange,
}: InnerProps<FormValue> & { readonly fields: readonly FieldShape[]; readonly file?: string | undefined }) {
  const group = asGroup(value, fields);
  const picture = path.length === 1 && path[0] === 'image' ? pictureAt(file, group['src']) : undefined;
  return (
    <>
      {fields.map((field) => (
        <FieldInput
          key={field.key}
          field={field}
          value={group[field.key]}
          path={[...path, field.key]}
          faults={faults}
          onChange={(next) => {
            const { [field.key]: _, ...others } = group;
            const changed = next === undefined ? others : { ...others, [field.key]: next };
            onChange(Object.keys(changed).length === 0 ? undefined : changed);
          }}
        />
      ))}
      {picture !== undefined && (
        <FocusPicture
          key={picture}
          source={picture}
          focus={typeof group['focus'] === 'string' ? group['focus'] : ''}
          onChange={(focus) => onChange({ ...group, focus })}
        />
      )}
    </>
  );
}

/** Returns the address at the desk of the picture that a record names; undefined if it names none. */
function pictureAt(file: string | undefined, src: FormValue | undefined): string | undefined {
  if (file === undefined || typeof src !== 'string' || src === '') return undefined;
  return `${deskPath}picture/${file.split('/').slice(1, -1).join('/')}/${src}`;
}

function ListInput({
  item,
  value,
  path,
  faults,
  keyOf,
  onChange,
}: InnerProps<FormValue> & { readonly item: ValueShape }) {
  const items = asList(value);
  const set = (index: number, next: FormValue) => onChange(items.with(index, next));
  const label = labelOf(path, true);
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
                    keyOf={keyOf}
                    fields={item.fields ?? []}
                    value={one}
                    onChange={(next) => set(index, asShort(next ?? {}, one, item.fields ?? []))}
                  />
                </fieldset>
              ) : (
                <PlainInput
                  path={at}
                  faults={faults}
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
