import { signal } from '@preact/signals';

/** A text as it was saved at some time since the desk was opened. */
export interface SavedText {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly body: string;
}

/** The most versions of a text that are kept in mind. */
const maxVersions = 50;

/** The saved versions of each text in this sitting, newest first, by the key of the text. */
export const sitting = signal<ReadonlyMap<string, readonly SavedText[]>>(new Map());

/** Notes a text as it was opened or saved, unless it is the same as before. */
export function noteSaved(key: string, body: string): void {
  const known = sitting.value.get(key) ?? [];
  if (known[0]?.body === body) return;
  const versions = [{ at: Date.now(), body }, ...known].slice(0, maxVersions);
  sitting.value = new Map([...sitting.value, [key, versions]]);
}
