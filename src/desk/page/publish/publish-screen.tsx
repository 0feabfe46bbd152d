import { useState } from 'preact/hooks';
import type { PageChangeKind, PublishEvent, PublishReport } from '../../api/publish.ts';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ask, AskFault } from '../base/ask.ts';
import { publishing } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { startJob } from '../base/start-job.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { publishWords } from './publish-words.ts';
import { AskingPanel } from './asking-panel.tsx';
import { BoxForm, BoxReport } from './box-form.tsx';
import { ChangedPages } from './changed-pages.tsx';
import { PublicationHistory } from './publication-history.tsx';
import { SendForm } from './send-form.tsx';

const stages = {
  build: ['content', 'pages', 'files'],
  send: ['content', 'pages', 'files', 'sending'],
  box: ['content', 'pages', 'boxing'],
} as const;

/** The order in which changes are shown: what can be lost comes first. */
const pageChangeKinds: readonly PageChangeKind[] = ['gone', 'added', 'changed'];

/** The Publish screen: builds the site, shows what has changed, opens it, sends it to a host, and puts it into a box. */
export function PublishScreen() {
  const { state, task, message } = publishing.value;
  const { output: report } = useAnswer('publish/report', null, state);
  const [fault, attempt] = useAttempt();
  const [site, setSite] = useState<string>();
  const isAtWork = state === 'running' || state === 'waiting' || state === 'asking';
  const begin = (work: () => Promise<unknown>) => void attempt(work);
  const start = (task: PublishEvent['task'], work: () => Promise<unknown>) =>
    begin(() =>
      startJob(publishing, { ...publishing.value, state: 'running', task, stage: 'content', pages: 0 }, work),
    );
  const open = async () => {
    const served = await ask('publish/open', null);
    if (!served) throw new AskFault(publishWords.notBuilt);
    setSite(served.url);
    window.open(served.url, '_blank', 'noopener');
  };
  return (
    <>
      <h1>{publishWords.title}</h1>
      <p class="work-note">{publishWords.note}</p>
      <FaultNote fault={fault} />
      <p class="desk-actions publish-actions">
        <button
          type="button"
          class="first"
          disabled={isAtWork}
          onClick={() => start('build', () => ask('publish/start', null))}
        >
          {report && !report.plan && !report.box ? publishWords.again : publishWords.build}
        </button>
        {isAtWork && state !== 'asking' && (
          <button type="button" onClick={() => begin(() => ask('publish/stop', null))}>
            {publishWords.stop}
          </button>
        )}
        <button type="button" disabled={isAtWork} onClick={() => begin(open)}>
          {publishWords.open}
        </button>
        <span class="small">
          {site === undefined ? (
            publishWords.openNote
          ) : (
            <a href={site} target="_blank" rel="noopener noreferrer">
              {site}
            </a>
          )}
        </span>
      </p>
      <SendForm isAtWork={isAtWork} onSend={(input) => start('send', () => ask('publish/send', input))} />
      <BoxForm isAtWork={isAtWork} onMake={(input) => start('box', () => ask('publish/box', input))} />
      {state !== 'idle' && state !== 'stopped' && state !== 'failed' && <Stages />}
      <div role="status">
        {state === 'waiting' && <p class="work-note">{publishWords.waiting}</p>}
        {state === 'stopped' && <p class="work-note">{publishWords.stopped[task]}</p>}
        {state === 'done' && report?.pages !== undefined && <p class="work-note">{sizeText(report)}</p>}
        {state === 'done' && task === 'send' && message !== undefined && <p class="work-note">{message}</p>}
      </div>
      {state === 'failed' && (
        <p class="fault" role="alert">
          {publishWords.failed[task]} {message} <a href={screenHref('problems')}>{publishWords.toProblems}</a>
        </p>
      )}
      {state === 'asking' && report && (
        <AskingPanel
          task={task}
          report={report}
          onAnswer={(isReplaced) => begin(() => ask('publish/answer', { isReplaced }))}
        />
      )}
      {report?.box ? <BoxReport box={report.box} /> : report && <Report report={report} site={site} />}
      <PublicationHistory isAtWork={isAtWork} />
    </>
  );
}

function Stages() {
  const { state, task, stage, pages, lastPages } = publishing.value;
  const steps: readonly PublishEvent['stage'][] = stages[task];
  const current = state === 'done' ? steps.length : steps.indexOf(stage);
  return (
    <ol class="publish-stages">
      {steps.map((one, index) => {
        const how = index < current ? 'done' : index === current ? 'now' : 'open';
        return (
          <li key={one} class={how}>
            {publishWords.stages[one]} <span class="small">{publishWords.stageStates[how]}</span>
            {(one === 'pages' || one === 'sending') && how === 'now' && (
              <Bar
                done={Math.min(pages, lastPages)}
                of={lastPages}
                label={
                  one === 'pages' ? publishWords.pages(pages, lastPages) : publishWords.sent(pages, lastPages)
                }
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface ReportProps {
  readonly report: PublishReport;
  /** The address of the built site, if it was opened. */
  readonly site: string | undefined;
}

function Report({ report: { counts, plan = [], limits, notes }, site }: ReportProps) {
  const changes = pageChangeKinds.filter((change) => counts[change] > 0);
  return (
    <section class="publish-report">
      <h2>{publishWords.changes}</h2>
      {[...plan, ...notes, ...limits].map((note) => (
        <p key={note} class="work-note">
          {note}
        </p>
      ))}
      {changes.length === 0 && <p class="work-note">{publishWords.nothingChanged}</p>}
      {changes.map((change) => (
        <ChangedPages key={change} change={change} count={counts[change]} site={site} />
      ))}
      {changes.length > 0 && site === undefined && <p class="small">{publishWords.openToSee}</p>}
    </section>
  );
}

function sizeText({ pages = 0, files = 0, bytes = 0, seconds = 0 }: PublishReport): string {
  return publishWords.done(pages, files, (bytes / 1e6).toFixed(1), seconds.toFixed(1));
}
