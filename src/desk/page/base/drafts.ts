import { signal } from '@preact/signals';

/** What was typed into a form and is not saved. */
export interface Draft {
  /** Names the form in a list. */
  readonly label: string;
  /** The address of its screen. */
  readonly href: string;
  readonly value: unknown;
}

/** All drafts by the key of their form. They are kept while other screens are open. */
export const drafts = signal<ReadonlyMap<string, Draft>>(new Map());

/**
 * Returns the draft of a form, and a function that sets it, or removes it if it is given none. The draft is there again
 * when the form is opened again.
 *
 * @param key identifies the form
 */
export function useDraft<Value>(
  key: string,
  { label, href }: Omit<Draft, 'value'>,
): readonly [Value | undefined, (value: Value | undefined) => void] {
  const set = (value: Value | undefined) => {
    const next = new Map(drafts.value);
    if (value === undefined) next.delete(key);
    else next.set(key, { label, href, value });
    drafts.value = next;
  };
  return [drafts.value.get(key)?.value as Value | undefined, set];
}

// The browser asks before it closes the page.
addEventListener('beforeunload', (event) => {
  if (drafts.value.size > 0) event.preventDefault();
});
