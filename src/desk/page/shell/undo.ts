import { signal } from '@preact/signals';
import { askChange } from './ask-change.ts';

/** Counts undone changes, for screens that return to them. */
export const undone = signal(0);

/** Undoes the last change. */
export async function undo(): Promise<void> {
  const { title } = await askChange('shell/undo', null);
  if (title !== null) undone.value += 1;
}
