import { formWords } from './form-words.ts';

interface ColorFieldProps {
  /** What the text field shares with other fields. */
  readonly shared: object;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A color as a text, and a field that picks one. */
export function ColorField({ shared, value, onChange }: ColorFieldProps) {
  const isColor = /^#[0-9a-f]{6}$/i.test(value);
  return (
    <span class="color-field">
      <input
        {...shared}
        type="text"
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <input
        type="color"
        aria-label={formWords.pick}
        value={isColor ? value : '#808080'}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </span>
  );
}
