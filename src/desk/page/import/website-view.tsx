import { signal } from '@preact/signals';
import type { CallOutput } from '../../api/calls.ts';
import type { CaptureInput } from '../../api/website.ts';
import { ask } from '../base/ask.ts';
import { capturing, importing } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { startJob } from '../base/start-job.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ImportProgress } from './import-progress.tsx';
import { ImportReport, NextSteps } from './import-report.tsx';
import { NotFetched, SiteLookView } from './site-look-view.tsx';
import { WebsiteForm } from './website-form.tsx';
import { websiteWords } from './website-words.ts';
import { deskLanguage } from '../base/desk-language.ts';

/** What was typed, which is kept while another screen is open. */
const draft = signal<CaptureInput | undefined>(undefined);
/** Reasons for which no page is left out. */
const alsoReasons = signal<readonly string[]>([]);

/** The screen that fetches a website: what to fetch, what is there, and then all of it, which is imported. */
export function WebsiteView() {
  const { state } = capturing.value;
  const { output } = useAnswer('website/show', null, `${state} ${importing.value.state}`);
  const { output: result } = useAnswer('import/result', null, importing.value.state);
  const [fault, attempt] = useAttempt();
  if (!output) return <h1>{websiteWords.title}</h1>;
  const { report, question, unfinished } = output;
  const input = draft.value ?? report?.input ?? newInput(output.contact);
  const isFetching = state === 'looking' || state === 'fetching';
  const isAtWork = isFetching || importing.value.state === 'running' || importing.value.state === 'waiting';
  const isSame = report?.input.site === input.site && !report.input.wayback === !input.wayback;
  const look = isSame && !isAtWork ? report.look : undefined;
  const begin = (wanted: CaptureInput, isLook: boolean) => {
    draft.value = wanted;
    alsoReasons.value = [];
    const running = { type: 'capture', state: isLook ? 'looking' : 'fetching', done: 0, of: 0 } as const;
    void attempt(() =>
      startJob(capturing, running, () => ask(isLook ? 'website/look' : 'website/fetch', wanted)),
    );
  };
  const take = (reason: string) => {
    alsoReasons.value = [...alsoReasons.value, reason];
    const running = {
      type: 'import',
      state: 'running',
      isDryRun: false,
      done: 0,
      of: 0,
      articles: 0,
    } as const;
    const source = { type: 'folder', path: report!.file } as const;
    const language = deskLanguage();
    const order = { source, isDryRun: false, map: {}, update: false, drafts: false, language };
    const also = [...alsoReasons.value];
    void attempt(() =>
      startJob(importing, running, () => ask('import/start', { ...order, alsoReasons: also })),
    );
  };
  const isImported = isSame && !isAtWork && state === 'done' && result?.isDryRun === false;
  return (
    <div class="import-screen">
      <h1>{websiteWords.title}</h1>
      <p class="work-note">
        {websiteWords.note} <a href={screenHref('import')}>{websiteWords.toFiles}</a>
      </p>
      {!isAtWork && <Unfinished captures={unfinished} onGoOn={(wanted) => begin(wanted, false)} />}
      <WebsiteForm input={input} question={question} onChange={(typed) => (draft.value = typed)} />
      <FaultNote fault={fault} />
      <p class="desk-actions">
        <button
          type="button"
          class={look ? undefined : 'first'}
          disabled={isAtWork || input.site.trim() === ''}
          onClick={() => begin(input, true)}
        >
          {look ? websiteWords.lookAgain : websiteWords.look}
        </button>
        {look && !isImported && (
          <ActionButton label={websiteWords.fetch} isFirst onClick={() => begin(input, false)} />
        )}
        {isAtWork && (
          <ActionButton
            label={websiteWords.stop}
            onClick={() => void ask(isFetching ? 'website/stop' : 'import/stop', null)}
          />
        )}
      </p>
      <CaptureProgress />
      {!isFetching && state !== 'idle' && <ImportProgress />}
      {isImported && (
        <>
          <NextSteps result={result} />
          <ImportReport result={result} onTake={take} />
        </>
      )}
      {report && isSame && !isFetching && (
        <NotFetched
          report={report}
          isAtWork={isAtWork}
          onFollow={(pattern) => begin({ ...input, follow: [...input.follow, pattern] }, false)}
        />
      )}
      {look && !isImported && <SiteLookView look={look} />}
    </div>
  );
}

function newInput(contact: string): CaptureInput {
  return { site: '', contact, mayPublish: false, hosts: [], follow: [] };
}

interface UnfinishedProps {
  readonly captures: CallOutput<'website/show'>['unfinished'];
  readonly onGoOn: (input: CaptureInput) => void;
}

/** The captures that were begun, each with a button to go on. */
function Unfinished({ captures, onGoOn }: UnfinishedProps) {
  return captures.map(({ site, megabytes, input }) => (
    <p key={`${site} ${input.wayback ? 'wayback' : ''}`} class="desk-actions">
      {websiteWords.unfinished(site, megabytes)}
      <button
        type="button"
        class="first"
        aria-label={websiteWords.goOnWith(site)}
        onClick={() => onGoOn(input)}
      >
        {websiteWords.goOn}
      </button>
    </p>
  ));
}

/** How far the capture is, or why it has ended. */
function CaptureProgress() {
  const { state, done, of, left, message } = capturing.value;
  if (state === 'failed') return <FaultNote fault={{ message: websiteWords.failed, advice: message }} />;
  if (state === 'paused' && message !== undefined)
    return <p class="work-note">{websiteWords.paused(message)}</p>;
  if (state !== 'looking' && state !== 'fetching') return null;
  const fetched = of === 0 ? websiteWords.beginning : websiteWords.fetching(done, of);
  const time = state === 'fetching' && left !== undefined ? `, ${websiteWords.left(left)}` : '';
  const what = state === 'looking' ? `${websiteWords.looking}: ${fetched}` : `${fetched}${time}`;
  return <Bar done={done} of={of} label={message === undefined ? what : `${what}. ${message}`} />;
}
