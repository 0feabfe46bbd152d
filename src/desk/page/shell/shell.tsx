import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { screens, togetherPath } from './screens.ts';
import { words } from '../base/words.ts';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-note.tsx';
import { content, isLost, saving } from '../base/events.ts';
import { useKeys } from '../base/keys.ts';
import { place, screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { Status } from './status.tsx';
import { undo, undoFault } from '../base/undo.ts';
import { UnsavedReport } from './unsaved-report.tsx';

/** The frame of every screen: navigation, status, and changes that could not be saved. */
export function Shell() {
  const current =
    place.value.screen === '' ? screens[0] : screens.find(({ path }) => path === place.value.screen);
  const { output: isShared } = useAnswer('together/has', null, content.value.state);
  const shown = screens.filter((screen) => isShared || screen.path !== togetherPath);
  useKeys({ z: () => void undo() });
  useEffect(() => {
    document.title = `${current?.label ?? words.shell.nothingHere} · ${words.shell.title}`;
  }, [current]);
  return (
    <>
      <a class="skip" href="#main">
        {words.shell.skip}
      </a>
      <header class="desk-head">
        <p class="desk-title">{words.shell.title}</p>
        <nav aria-label={words.shell.screens}>
          <ul>
            {shown.map((screen) => (
              <li key={screen.path}>
                <a href={screenHref(screen.path)} aria-current={screen === current ? 'page' : undefined}>
                  {screen.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <Status onUndo={() => void undo()} undo={saving.value.undo} />
      </header>
      <main id="main" tabIndex={-1}>
        {isLost.value && (
          <p class="fault" role="alert">
            {words.shell.lost}
          </p>
        )}
        <UnsavedReport />
        <FaultNote fault={undoFault.value} />
        <Opened>
          {current ? <current.view rest={place.value.rest} /> : <p>{words.shell.nothingHere}</p>}
        </Opened>
      </main>
    </>
  );
}

/** Shows the progress of opening the archive, then its children. */
function Opened({ children }: { readonly children: ComponentChildren }) {
  const { state, done, of, message } = content.value;
  if (state === 'open') return <>{children}</>;
  if (state === 'failed')
    return (
      <p class="fault" role="alert">
        {words.shell.failed} {message}
      </p>
    );
  return (
    <section>
      <h1>{words.shell.opening}</h1>
      <Bar done={done} of={of} label={words.shell.read(done, of)} />
    </section>
  );
}
