import './together.css';
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { MeetingChoices, OthersWork, TogetherState } from '../../api/together.ts';
import { ask } from '../base/ask.ts';
import { content, saving } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useWork } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ConnectSteps } from './connect-steps.tsx';
import { OthersPanel } from './others-panel.tsx';
import { togetherWords } from './together-words.ts';
import { typedWords, VersionForm } from './version-form.tsx';
import { VersionLines } from './version-lines.tsx';

/** What was done: still to be read when the keeper comes back to the screen. */
const said = signal<{ readonly text: string; readonly isTaken?: boolean } | undefined>(undefined);

/** The Together screen: saves versions, gets what others did, and sends to them. */
export function TogetherScreen() {
  const { begin, isAtWork, fault, ended } = useWork();
  const isSaved = saving.value.pending === 0;
  const { output: state, fault: unseen } = useAnswer(
    'together/show',
    null,
    `${content.value.version} ${isSaved} ${ended}`,
  );
  const [work, setWork] = useState<OthersWork>();
  const attempt = (todo: () => Promise<typeof said.value>) =>
    begin(async () => {
      said.value = undefined;
      said.value = await todo();
    });
  const leave = () => {
    setWork(undefined);
    // The button that was pressed is gone.
    document.querySelector('main')?.focus();
  };
  const get = () =>
    attempt(async () => {
      setWork(undefined);
      const found = await ask('together/get', null);
      if (!found) return { text: togetherWords.nothingNew };
      setWork(found);
      return undefined;
    });
  const take = (choices: MeetingChoices) =>
    attempt(async () => {
      const { mine, theirs, meetings } = work!;
      const { files } = await ask('together/take', { mine, theirs, choices });
      leave();
      const text = meetings.length > 0 ? togetherWords.taken(files) : togetherWords.takenAsIs(files);
      return { text, isTaken: true };
    });
  const connect = (address: string) =>
    attempt(async () => {
      await ask('together/connect', { address });
      return { text: togetherWords.connect.done };
    });
  const send = () =>
    attempt(async () => ({ text: togetherWords.sent((await ask('together/send', null)).versions) }));
  return (
    <>
      <h1>{togetherWords.title}</h1>
      <p class="work-note">{togetherWords.note}</p>
      <FaultNote fault={fault ?? unseen} />
      {state?.obstacle && <p class="fault">{state.obstacle}</p>}
      <div role="status">
        {isAtWork && <p class="work-note">{togetherWords.working}</p>}
        {said.value && (
          <p class="work-note">
            {said.value.text}
            {said.value.isTaken && (
              <>
                {' '}
                <a href={screenHref('problems')}>{togetherWords.check}</a>
              </>
            )}
          </p>
        )}
      </div>
      {work && (
        <OthersPanel key={work.theirs} work={work} isAtWork={isAtWork} onTake={take} onLeave={leave} />
      )}
      {state === null && <ConnectSteps isAtWork={isAtWork} onConnect={connect} />}
      {state && (
        <>
          <VersionForm
            state={state}
            isAtWork={isAtWork}
            onSave={(input) =>
              attempt(async () => {
                const { files } = await ask('together/save', input);
                typedWords.value = undefined;
                return { text: togetherWords.saved(files) };
              })
            }
          />
          {state.shared === null ? (
            <ConnectSteps isAtWork={isAtWork} onConnect={connect} />
          ) : (
            <Sharing state={state} shared={state.shared} isAtWork={isAtWork} onGet={get} onSend={send} />
          )}
          {state.versions.length > 0 && (
            <section class="publish-report">
              <h2>{togetherWords.last}</h2>
              <VersionLines versions={state.versions} />
            </section>
          )}
        </>
      )}
    </>
  );
}

interface SharingProps {
  readonly state: TogetherState;
  /** The address of the place. */
  readonly shared: string;
  readonly isAtWork: boolean;
  readonly onGet: () => void;
  readonly onSend: () => void;
}

/** The place that is shared with others, what they do not have yet, and the buttons that get and send. */
function Sharing({ state, shared, isAtWork, onGet, onSend }: SharingProps) {
  const { files, unsent, versions, obstacle } = state;
  const isStopped = isAtWork || obstacle !== null;
  return (
    <section class="publish-report">
      <h2>{togetherWords.others}</h2>
      <p class="work-note publish-path">{togetherWords.shared(shared)}</p>
      <p class="work-note">{togetherWords.history}</p>
      <p class="desk-actions">
        <button type="button" disabled={isStopped || files > 0} onClick={onGet}>
          {togetherWords.get}
        </button>
        <button type="button" disabled={isStopped || versions.length === 0} onClick={onSend}>
          {togetherWords.send(unsent.count)}
        </button>
      </p>
      {files > 0 && <p class="small">{togetherWords.saveFirst}</p>}
      {unsent.count === 0 && versions.length > 0 && <p class="small">{togetherWords.nothingToSend}</p>}
      {unsent.count > 0 && (
        <>
          <h3>{togetherWords.unsent}</h3>
          <VersionLines versions={unsent.versions} />
          {unsent.count > unsent.versions.length && (
            <p class="small">{togetherWords.more(unsent.count - unsent.versions.length)}</p>
          )}
        </>
      )}
    </section>
  );
}
