import { useEffect, useRef } from 'preact/hooks';

/** What a key does: `a`, `Enter`, `R`, `Escape`, `Shift+ArrowLeft`. */
export type KeyActions = Readonly<Record<string, (() => void) | undefined>>;

/** Does something when a key is pressed, but not while a field is written in. */
export function useKeys(actions: KeyActions): void {
  // Set while rendering, not after: the next key may come before an effect has run.
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (isField(event.target) || isOwnKey(event)) return;
      const action = namesOf(event)
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

/** What a key is called: as its sign, or where that is none of ours, as its place on an English keyboard. */
export function namesOf({ key, code, shiftKey }: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>): string[] {
  // Shift is a part of a letter or a sign, and by itself with other keys.
  if (key.length > 1) return [shiftKey ? `Shift+${key}` : key];
  // A French keyboard writes & where others have 1; a Greek or Russian one has no Latin letters.
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  const isLatin = /^[a-z]$/i.test(key);
  return [
    key,
    ...(digit === undefined ? [] : [digit]),
    ...(letter === undefined || isLatin ? [] : [shiftKey ? letter : letter.toLowerCase()]),
  ];
}

/** Enter and the space bar do what the focused control does. */
function isOwnKey({ key, target }: KeyboardEvent): boolean {
  return (
    [' ', 'Enter'].includes(key) &&
    target instanceof Element &&
    target.matches('a, button, input, summary, [role="button"]')
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
  );
}
