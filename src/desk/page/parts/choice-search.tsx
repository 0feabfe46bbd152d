import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';

interface ChoiceSearchProps<Choice> {
  readonly label: string;
  readonly listLabel: string;
  /** What is said if nothing is found. */
  readonly none: string;
  readonly find: string;
  readonly onFind: (find: string) => void;
  /** What was found. */
  readonly choices: readonly Choice[];
  readonly keyOf: (choice: Choice) => string;
  /** Returns how a choice is shown in the list. */
  readonly show: (choice: Choice) => ComponentChildren;
  readonly onChoose: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** A field and the list of what was found for it: arrow keys and Enter choose, Escape closes (the combobox of WAI-ARIA). */
export function ChoiceSearch<Choice>(props: ChoiceSearchProps<Choice>) {
  const { label, listLabel, none, find, onFind, choices, keyOf, show, onChoose, onClose } = props;
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => setActive(0), [find]);
  const chosen = choices[active];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) setActive((now) => Math.min(Math.max(now + step, 0), choices.length - 1));
    else if (event.key === 'Enter' && chosen) onChoose(chosen);
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <label>
        {label}{' '}
        <input
          ref={field}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-expanded={choices.length > 0}
          aria-controls={id}
          aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${active}` : undefined}
          value={find}
          onInput={({ currentTarget }) => onFind(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      <ul id={id} role="listbox" aria-label={listLabel} hidden={choices.length === 0}>
        {choices.map((choice, index) => (
          <li
            key={keyOf(choice)}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => onChoose(choice)}
          >
            {show(choice)}
          </li>
        ))}
      </ul>
      {find.trim() !== '' && choices.length === 0 && <p class="small">{none}</p>}
    </>
  );
}
