import { signal } from '@preact/signals';
import { words } from './words.ts';
import { AskFault, askChange } from './ask.ts';

/** Counts undone changes, for screens that return to them. */
export const undone = signal(0);
/** Why the last change was not undone. */
export const undoFault = signal<AskFault>();

/** Undoes the last change, or says why it can’t be undone. */
export async function undo(): Promise<void> {
  undoFault.value = undefined;
  try {
    const { title } = await askChange('shell/undo', null);
    if (title === null) undoFault.value = new AskFault(words.shell.nothingToUndo);
    else undone.value += 1;
  } catch (error) {
    if (!(error instanceof AskFault)) throw error;
    undoFault.value = error;
  }
}
