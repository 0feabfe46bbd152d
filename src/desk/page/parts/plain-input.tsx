import type { ValueShape } from '../../../schema/describe-fields.ts';
import type { Fault } from '../../../schema/explain.ts';
import { ask } from '../base/ask.ts';
import { ColorField } from './color-field.tsx';
import { completedAddress } from './completed-address.ts';
import { choiceText } from './field-label.ts';
import { formWords } from './form-words.ts';
import type { FormPath } from './form-values.ts';
import { languageChoices } from './language-choices.ts';
import { MenuField } from './menu-field.tsx';
import { RecordField } from './record-field.tsx';
import { ThemeField } from './theme-field.tsx';

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

/** Fields with addresses on the web. */
const addressFields = new Set(['url', 'license', 'terms', 'box', 'webArchive', 'archived']);

/** Fields with dates, which may be as vague as they are known. */
const dateFields = new Set([
  'date',
  'updated',
  'published',
  'retrieved',
  'embargo',
  'reviewOn',
  'from',
  'to',
]);

/** Returns the endings of the files of the look that a field may name; undefined for any other field. */
function themeFiles([first, key]: FormPath): string | undefined {
  if (first !== 'look') return undefined;
  if (key === 'logo' || key === 'logoDark') return '.svg,.png,.jpg,.jpeg,.webp,.avif,.gif';
  if (key === 'cardFont') return '.otf,.ttf,.woff2';
  return key === 'typefaces' ? '.woff2' : undefined;
}

/** An input for one text, choice or id. */
export function PlainInput({
  id,
  shape,
  keyOf,
  path,
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
  if (keyOf === 'language')
    return (
      <select {...shared} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {(!isRequired || value === '') && <option value="">{formWords.notStated}</option>}
        {Object.entries(languageChoices(value)).map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    );
  const themed = themeFiles(path);
  if (themed !== undefined)
    return <ThemeField shared={shared} value={value} accept={themed} onChange={onChange} />;
  if (path[0] === 'menu' && keyOf === 'to')
    return <MenuField shared={shared} value={value} onChange={onChange} />;
  if (keyOf === 'light' || keyOf === 'dark')
    return <ColorField shared={shared} value={value} onChange={onChange} />;
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
      onChange={({ currentTarget }) => void complete(keyOf, currentTarget.value, onChange)}
    />
  );
}

/** Completes what was typed once it is: the address of a page, and a date as people write it. */
async function complete(key: string, typed: string, onChange: (value: string) => void): Promise<void> {
  if (typed.trim() === '') return;
  if (addressFields.has(key) && completedAddress(typed) !== typed) onChange(completedAddress(typed));
  if (!dateFields.has(key)) return;
  const { date } = await ask('records/date', { text: typed }).catch(() => ({ date: undefined }));
  if (date !== undefined && date !== typed) onChange(date);
}
