import { words } from '../base/words.ts';
import { ask } from '../base/ask.ts';
import { requested } from '../base/ask-change.ts';
import { drafts } from '../base/drafts.ts';
import { finding, learning, saving, unsaved } from '../base/events.ts';

/** Shows whether everything is saved, and the background work. */
export function Status({ undo, onUndo }: { readonly undo: string | undefined; readonly onUndo: () => void }) {
  const { waitsFor } = saving.value;
  const pending = Math.max(saving.value.pending, requested.value);
  const { length } = unsaved.value.decisions;
  const { done, of } = finding.value;
  return (
    <div class="desk-status small">
      <p role="status" class={length > 0 ? 'not-saved' : undefined}>
        {[
          waitsFor !== undefined ? words.shell.waiting(waitsFor) : pending > 0 && words.shell.saving(pending),
          length > 0 && words.shell.notSaved(length),
        ]
          .filter(Boolean)
          .join('; ') || words.shell.saved}
      </p>
      {length > 0 && (
        <button type="button" onClick={() => void ask('shell/try-again', null)}>
          {words.shell.tryAgain}
        </button>
      )}
      {drafts.value.size > 0 && (
        <p class="drafts">
          {words.shell.typed}{' '}
          {[...drafts.value].map(([key, { label, href }]) => (
            <a key={key} href={href}>
              {label}
            </a>
          ))}
        </p>
      )}
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
