import { words } from '../words.ts';
import { requested } from './ask-change.ts';
import { finding, learning, saving } from './events.ts';

/** Shows whether everything is saved, and the background work. */
export function Status({ undo, onUndo }: { readonly undo: string | undefined; readonly onUndo: () => void }) {
  const { waitsFor } = saving.value;
  const pending = Math.max(saving.value.pending, requested.value);
  const { done, of } = finding.value;
  return (
    <div class="desk-status small">
      <p role="status">
        {waitsFor !== undefined
          ? words.shell.waiting(waitsFor)
          : pending > 0
            ? words.shell.saving(pending)
            : words.shell.saved}
      </p>
      {done < of && <p>{words.shell.finding(done, of)}</p>}
      {learning.value.state === 'learning' && <p>{words.shell.learning}</p>}
      {undo !== undefined && (
        <button type="button" onClick={onUndo} aria-keyshortcuts="z" title={words.shell.undoWhat(undo)}>
          {words.shell.undo} <kbd>z</kbd>
        </button>
      )}
    </div>
  );
}
