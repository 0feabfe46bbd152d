import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { LabeledField } from './labeled-field.tsx';

interface PathFormProps {
  readonly title: string;
  readonly notes: readonly string[];
  readonly label: string;
  readonly note: string | undefined;
  readonly action: string;
  readonly isAtWork: boolean;
  /** Whether nothing can be done without a path. */
  readonly isRequired?: boolean;
  readonly onSubmit: (path: string) => void;
  /** More fields, below the path. */
  readonly children?: ComponentChildren;
}

/** A form with the path of one file. */
export function PathForm({
  title,
  notes,
  label,
  note,
  action,
  isAtWork,
  isRequired,
  onSubmit,
  children,
}: PathFormProps) {
  const id = useId();
  const [path, setPath] = useState('');
  const isReady = !isAtWork && (!isRequired || path.trim() !== '');
  return (
    <form
      class="desk-form publish-form"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onSubmit(path.trim());
      }}
    >
      <h2 id={id}>{title}</h2>
      {notes.map((text) => (
        <p key={text} class="work-note">
          {text}
        </p>
      ))}
      <LabeledField
        label={label}
        {...(note !== undefined && { note })}
        value={path}
        isPath
        onInput={setPath}
      />
      {children}
      <p class="desk-actions">
        <button type="submit" disabled={!isReady}>
          {action}
        </button>
      </p>
    </form>
  );
}
