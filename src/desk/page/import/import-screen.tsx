import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { UploadState } from '../../api/import.ts';
import { Bar } from '../parts/bar.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ask } from '../base/ask.ts';
import { importing } from '../base/events.ts';
import { startJob } from '../base/start-job.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FieldMap } from './field-map.tsx';
import { ImportOptionsForm, noOptions, optionsOf, type TypedOptions } from './import-options.tsx';
import { ImportReport, NextSteps } from './import-report.tsx';
import { importWords } from './import-words.ts';
import { MoreFormats } from './more-formats.tsx';
import { SourceChoice } from './source-choice.tsx';

/** The choices, which are kept while another screen is open. */
const draft = signal<{
  readonly uploaded: UploadState | undefined;
  readonly path: string;
  readonly options: TypedOptions;
  readonly map: Readonly<Record<string, string>>;
  /** Reasons for which no page of a web archive is left out. */
  readonly alsoReasons: readonly string[];
}>({ uploaded: undefined, path: '', options: noOptions, map: {}, alsoReasons: [] });

/** Whether files are being uploaded, or were removed by the keeper. */
const isUploading = signal(false);

/** The Import screen: choose sources, preview, assign fields, import. */
export function ImportScreen() {
  const { uploaded, path, options, map } = draft.value;
  const { state, isDryRun } = importing.value;
  const { output: result } = useAnswer('import/result', null, `${state} ${isDryRun}`);
  const [fault, attempt] = useAttempt();
  const isAtWork = state === 'running' || state === 'waiting';
  // After the page was loaded again, the desk still has the files.
  const { output: choices } = useAnswer('import/choices', null);
  useEffect(() => {
    const kept = choices?.uploaded;
    if (kept && kept.files > 0 && draft.value.uploaded === undefined && !isUploading.value)
      draft.value = { ...draft.value, uploaded: kept };
  }, [choices]);
  const isChosen = (uploaded !== undefined && uploaded.files > 0) || path.trim() !== '';
  const start = (dryRun: boolean) =>
    attempt(() =>
      startJob(
        importing,
        { type: 'import', state: 'running', isDryRun: dryRun, done: 0, of: 0, articles: 0 },
        () =>
          ask('import/start', {
            ...optionsOf(options),
            map,
            isDryRun: dryRun,
            alsoReasons: [...draft.value.alsoReasons],
            source: uploaded && uploaded.files > 0 ? { type: 'upload' } : { type: 'folder', path },
          }),
      ),
    );
  const isSeen = result?.isDryRun === true && !isAtWork;
  return (
    <div class="import-screen">
      <h1>{importWords.title}</h1>
      <SourceChoice
        uploaded={uploaded}
        path={path}
        onUploaded={(state) => {
          isUploading.value = state === undefined;
          draft.value = { ...draft.value, uploaded: state };
        }}
        onPath={(typed) => (draft.value = { ...draft.value, path: typed, alsoReasons: [] })}
      />
      <ImportOptionsForm
        options={options}
        onChange={(typed) => (draft.value = { ...draft.value, options: typed })}
      />
      <MoreFormats />
      <FaultNote fault={fault} />
      <p class="desk-actions">
        <button
          type="button"
          class={isSeen ? undefined : 'first'}
          disabled={!isChosen || isAtWork}
          onClick={() => void start(true)}
        >
          {isSeen ? importWords.dryRunAgain : importWords.dryRun}
        </button>
        {isSeen && result.articles > result.refused && (
          <>
            <ActionButton label={importWords.import} isFirst onClick={() => void start(false)} />
            <span class="small">{importWords.importNote}</span>
          </>
        )}
        {isAtWork && <ActionButton label={importWords.stop} onClick={() => void ask('import/stop', null)} />}
      </p>
      <ImportProgress />
      {result && !isAtWork && (
        <>
          {!result.isDryRun && <NextSteps result={result} />}
          <ImportReport
            result={result}
            onTake={(reason) => {
              draft.value = { ...draft.value, alsoReasons: [...draft.value.alsoReasons, reason] };
              void start(true);
            }}
          />
          {result.isDryRun && (
            <FieldMap
              unused={result.unused}
              map={map}
              onChange={(chosen) => (draft.value = { ...draft.value, map: chosen })}
            />
          )}
        </>
      )}
    </div>
  );
}

/** How far the import is, or why it failed. */
function ImportProgress() {
  const { state, isDryRun, done, of, articles, message } = importing.value;
  if (state === 'waiting') return <Bar done={done} of={of} label={importWords.waiting} />;
  if (state === 'running') {
    const doing = importWords.running[isDryRun ? 'dry' : 'real'];
    return <Bar done={done} of={of} label={`${doing}: ${importWords.articles(articles)}`} />;
  }
  if (state !== 'failed') return null;
  return <FaultNote fault={{ message: importWords.failed, advice: message }} />;
}
