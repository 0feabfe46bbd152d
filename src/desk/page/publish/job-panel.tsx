import type { PageChangeKind, PublishEvent, PublishReport } from '../../api/publish.ts';
import { ask } from '../base/ask.ts';
import { noteEnglish } from '../base/english-texts.ts';
import { publishing } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { AskingPanel } from './asking-panel.tsx';
import { BoxReport } from './box-form.tsx';
import { ChangedPages } from './changed-pages.tsx';
import { JobStages } from './job-stages.tsx';
import { publishWords } from './publish-words.ts';
import type { PublishingState } from './use-publishing.ts';
import { inLocalFigures, megabytesOf } from '../base/local-texts.ts';

/** The order in which changes are shown: what can be lost comes first. */
const pageChangeKinds: readonly PageChangeKind[] = ['gone', 'added', 'changed'];

interface JobPanelProps {
  readonly task: PublishEvent['task'];
  readonly job: PublishingState;
  /** The address of the built site, if it was opened. */
  readonly site?: string | undefined;
}

/** How far what a form has started is, what it asks, and what it did: directly below that form. */
export function JobPanel({ task, job: { report, attempt, isAtWork }, site }: JobPanelProps) {
  const { state, message, task: current } = publishing.value;
  if (current !== task || state === 'idle') return null;
  return (
    <section class="publish-job" aria-label={publishWords.progress[task]}>
      {state !== 'stopped' && state !== 'failed' && <JobStages />}
      {isAtWork && state !== 'asking' && (
        <p class="desk-actions">
          <button type="button" onClick={() => attempt(() => ask('publish/stop', null))}>
            {publishWords.stop}
          </button>
        </p>
      )}
      <div role="status">
        {state === 'waiting' && <p class="work-note">{publishWords.waiting}</p>}
        {state === 'stopped' && <p class="work-note">{publishWords.stopped[task]}</p>}
        {state === 'done' && report?.pages !== undefined && <p class="work-note">{sizeText(report)}</p>}
        {state === 'done' && task === 'send' && message !== undefined && (
          <p class="work-note">{noteEnglish(message)}</p>
        )}
      </div>
      {state === 'failed' && (
        <p class="fault" role="alert">
          {publishWords.failed[task]} {noteEnglish(message)}{' '}
          <a href={screenHref('problems')}>{publishWords.toProblems}</a>
        </p>
      )}
      {state === 'asking' && report && (
        <AskingPanel
          task={task}
          report={report}
          onAnswer={(isReplaced) => attempt(() => ask('publish/answer', { isReplaced }))}
        />
      )}
      {report?.box ? (
        <BoxReport box={report.box} />
      ) : (
        report && <ChangeReport report={report} site={site} task={task} />
      )}
    </section>
  );
}

interface ChangeReportProps {
  readonly report: PublishReport;
  readonly site: string | undefined;
  readonly task: PublishEvent['task'];
}

function ChangeReport({ report: { counts, plan = [], limits, notes }, site, task }: ChangeReportProps) {
  const changes = pageChangeKinds.filter((change) => counts[change] > 0);
  return (
    <section class="publish-report">
      <h3>{publishWords.changes[task === 'send' ? 'send' : 'build']}</h3>
      {[...plan, ...notes, ...limits].map((note) => (
        <p key={note} class="work-note">
          {noteEnglish(note)}
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

function secondsText(seconds: number): string {
  return inLocalFigures(seconds, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

function sizeText({ pages = 0, files = 0, bytes = 0, seconds = 0 }: PublishReport): string {
  return publishWords.done(pages, files, megabytesOf(bytes), secondsText(seconds));
}
