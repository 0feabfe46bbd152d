import { useLayoutEffect, useRef } from 'preact/hooks';

/** Actions by key: `a`, `Enter`, `R`, `Escape`, `Shift+ArrowLeft`. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

/** Runs actions when keys are pressed, except while typing in a field. */
export function useKeys(actions: KeyActions): void {
  // Set during rendering, because the next key may be pressed before an effect runs.
  const current = useRef(actions);
  current.current = actions;
  // Not after painting, as with useEffect, for the same reason.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (isField(event.composedPath()[0]) || isOwnKey(event)) return;
      const action = keyNames(event)
        .map((name) => current.current[name])
        .find(Boolean);
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

/** Returns the names of a key: its character, or else its position on an English keyboard. */
export function keyNames({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string[] {
  // For characters, Shift is part of the character; for other keys, it is part of the name.
  if (key.length > 1) return [shiftKey ? `Shift+${key}` : key];
  // A French keyboard has & at the position of 1; a Greek or Russian one has no Latin letters.
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const isLatin = /^[a-z]$/i.test(key);
  return [
    key,
    ...(digit === undefined ? [] : [digit]),
    ...(letter === undefined || isLatin ? [] : [shiftKey ? letter : letter.toLowerCase()]),
  ];
}

/** Whether a key is for the focused control: Enter and the space bar activate it, unless it is what is chosen already. */
function isOwnKey({ key, target }: KeyboardEvent): boolean {
  return (
    [' ', 'Enter'].includes(key) &&
    target instanceof Element &&
    target.matches('a, button:not([aria-current="true"]), input, summary, [role="button"]')
  );
}

function isField(target: EventTarget | undefined): boolean {
  return (
    (target instanceof HTMLElement && target.isContentEditable) ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
