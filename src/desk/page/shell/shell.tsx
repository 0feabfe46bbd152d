import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Navigation } from './navigation.tsx';
import { screenAt } from './screens.ts';
import { LanguageMenu } from './language-menu.tsx';
import { words } from '../base/words.ts';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { content, isLost, saving, finding, learning, unsaved, upgrading } from '../base/events.ts';
import { useKeys } from '../base/keys.ts';
import { place } from '../base/navigate.ts';
import { undo, undoFault } from '../base/undo.ts';
import { ask, requested } from '../base/ask.ts';
import { drafts } from '../base/drafts.ts';
import type { UnsavedDecision } from '../../api/events.ts';
import { ChangedLines } from '../parts/difference-list.tsx';

/** The frame of every screen: navigation, status, and changes that could not be saved. */
export function Shell() {
  const current = screenAt(place.value.screen);
  const label = current?.screen.label() ?? words.shell.nothingHere;
  useKeys({ z: () => void undo() });
  useEffect(() => {
    document.title = `${label} · ${words.shell.title}`;
  }, [label]);
  return (
    <>
      <a class="skip" href="#main">
        {words.shell.skip}
      </a>
      <header class="desk-head">
        <p class="desk-title">{words.shell.title}</p>
        <Navigation room={current?.room} screen={current?.screen} />
        <Status onUndo={() => void undo()} undo={saving.value.undo} />
        <LanguageMenu />
      </header>
      <main id="main" tabIndex={-1}>
        {upgrading.value.file !== undefined ? (
          <p role="status">{words.shell.upgrading}</p>
        ) : (
          isLost.value && <FaultNote fault={{ message: words.shell.lost }} />
        )}
        <UnsavedReport />
        <FaultNote fault={undoFault.value} />
        <Opened>
          {current ? <current.screen.view rest={place.value.rest} /> : <p>{words.shell.nothingHere}</p>}
        </Opened>
      </main>
    </>
  );
}

/**
 * Shows the progress of opening the archive, then its children. They stay while it is opened again, as after a change of its
 * settings, with all that is typed there and what they say of the change.
 */
function Opened({ children }: { readonly children: ComponentChildren }) {
  const { state, done, of, message } = content.value;
  const wasOpen = useRef(false);
  wasOpen.current ||= state === 'open';
  return (
    <>
      {state === 'failed' && <FaultNote fault={{ message: words.shell.failed, advice: message }} />}
      {wasOpen.current
        ? children
        : state === 'opening' && (
            <section>
              <h1>{words.shell.opening}</h1>
              <Bar done={done} of={of} label={words.shell.read(done, of)} />
            </section>
          )}
    </>
  );
}

/** Shows whether everything is saved, and the background work. */
function Status({ undo, onUndo }: { readonly undo: string | undefined; readonly onUndo: () => void }) {
  const { waitsFor } = saving.value;
  const pending = Math.max(saving.value.pending, requested.value);
  const { length } = unsaved.value.decisions;
  const { state, version, done: read, of: texts } = content.value;
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
      {state === 'opening' && version > 0 && <p>{words.shell.read(read, texts)}</p>}
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

/** Lists all decisions that could not be saved, by reason, and the other changes in their files. */
function UnsavedReport() {
  const { decisions } = unsaved.value;
  if (decisions.length === 0) return null;
  return (
    <section class="fault" role="alert">
      <h2>{words.shell.notSaved(decisions.length)}</h2>
      {[...new Set(decisions.map(({ reason }) => reason))].map((reason) => (
        <UnsavedGroup
          key={reason}
          reason={reason}
          decisions={decisions.filter((one) => one.reason === reason)}
        />
      ))}
      <p>
        <button type="button" onClick={() => void ask('shell/discard-unsaved', null)}>
          {words.shell.discard(decisions.length)}
        </button>
      </p>
    </section>
  );
}

function UnsavedGroup({
  reason,
  decisions,
}: Pick<UnsavedDecision, 'reason'> & { readonly decisions: readonly UnsavedDecision[] }) {
  const changed = decisions.flatMap((one) => one.changed);
  return (
    <>
      <p>
        {reason} {changed.length > 0 && words.shell.changedElsewhere}
      </p>
      <ul class="unsaved">
        {decisions.map(({ title }, index) => (
          <li key={index}>{title}</li>
        ))}
      </ul>
      {changed.map(({ file, lines }, index) => (
        <figure key={index}>
          <figcaption>{file}</figcaption>
          <pre tabIndex={0}>
            <ChangedLines lines={lines} />
          </pre>
        </figure>
      ))}
    </>
  );
}
