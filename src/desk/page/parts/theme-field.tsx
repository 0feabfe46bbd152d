import { askChange } from '../base/ask.ts';
import { base64Of } from '../base/base64-of.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FaultNote } from './fault-notes.tsx';
import { formWords } from './form-words.ts';

interface ThemeFieldProps {
  /** What the text field shares with other fields. */
  readonly shared: object;
  readonly value: string;
  /** The endings of files that fit. */
  readonly accept: string;
  readonly onChange: (value: string) => void;
}

/** The path of a file of the look, and a choice that stores one where it belongs; it can be dropped, too. */
export function ThemeField({ shared, value, accept, onChange }: ThemeFieldProps) {
  const [fault, attempt] = useAttempt();
  const take = (file: File | undefined) => {
    if (!file) return;
    void attempt(async () => {
      const base64 = await base64Of(file);
      onChange((await askChange('settings/theme-file', { name: file.name, base64 })).path);
    });
  };
  return (
    <span
      class="theme-field"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files[0]);
      }}
    >
      <input
        {...shared}
        type="text"
        autocomplete="off"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      <input
        type="file"
        aria-label={formWords.chooseFile}
        accept={accept}
        onChange={({ currentTarget }) => take(currentTarget.files?.[0])}
      />
      <FaultNote fault={fault} />
    </span>
  );
}
