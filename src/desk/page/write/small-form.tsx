import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { writeWords } from './write-words.ts';

interface SmallFormProps {
  readonly title: string;
  readonly note: string;
  readonly button: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children?: ComponentChildren;
}

/** A small form that opens below a button, with its own title, and that can be closed. */
export function SmallForm({ title, note, button, onSubmit, onClose, children }: SmallFormProps) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <form
      class="desk-form desk-card"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <h3 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h3>
      <p class="small">{note}</p>
      {children}
      <p class="desk-actions">
        <button type="submit" class="first">
          {button}
        </button>
        <button type="button" onClick={onClose}>
          {writeWords.cancel}
        </button>
      </p>
    </form>
  );
}
