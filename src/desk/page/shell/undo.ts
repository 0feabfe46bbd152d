import { signal } from '@preact/signals';
import { askChange } from './ask-change.ts';

/** Counts what was taken back, for screens that go back to it. */
export const undone = signal(0);

/** Takes back the last change that stands. */
export async function undo(): Promise<void> {
  const { title } = await askChange('shell/undo', null);
  if (title !== null) undone.value += 1;
}
