import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { ImportOptions, UploadState } from '../../api/import.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { ask } from '../base/ask.ts';
import { importing } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { startJob } from '../base/start-job.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FieldMap } from './field-map.tsx';
import { ImportOptionsForm, noOptions, optionsOf, type TypedOptions } from './import-options.tsx';
import { ImportReport, NextSteps } from './import-report.tsx';
import { importWords } from './import-words.ts';
import { ImportProgress } from './import-progress.tsx';
import { MoreFormats } from './more-formats.tsx';
import { SourceChoice } from './source-choice.tsx';
import { type PictureChoice, WebPictures } from './web-pictures.tsx';
import { WebsiteView } from './website-view.tsx';
import { websiteWords } from './website-words.ts';
import { deskLanguage } from '../base/desk-language.ts';

/** The rest of the address of the screen that fetches a website. */
const websitePath = 'website';

/** The choices, which are kept while another screen is open. */
const draft = signal<{
  readonly uploaded: UploadState | undefined;
  readonly path: string;
  readonly options: TypedOptions;
  readonly map: Readonly<Record<string, string>>;
  /** Reasons for which no page of a web archive is left out. */
  readonly alsoReasons: readonly string[];
  readonly pictures: PictureChoice;
}>({
  uploaded: undefined,
  path: '',
  options: noOptions,
  map: {},
  alsoReasons: [],
  pictures: { isWanted: false },
});

/** Whether files are being uploaded, or were removed by the keeper. */
const isUploading = signal(false);

/** The Import screen: files and folders, or a website. @param rest `website` for a website */
export function ImportScreen({ rest }: { readonly rest: string }) {
  return rest === websitePath ? <WebsiteView /> : <FilesView />;
}

/** The import of files: choose sources, preview, assign fields, import. */
function FilesView() {
  const { uploaded, path, options, map, pictures } = draft.value;
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
  const start = (dryRun: boolean, more: Partial<ImportOptions> = {}) =>
    attempt(() =>
      startJob(
        importing,
        { type: 'import', state: 'running', isDryRun: dryRun, done: 0, of: 0, articles: 0 },
        () =>
          ask('import/start', {
            ...optionsOf(options),
            map,
            isDryRun: dryRun,
            language: deskLanguage(),
            alsoReasons: [...draft.value.alsoReasons],
            source: uploaded && uploaded.files > 0 ? { type: 'upload' } : { type: 'folder', path },
            ...(draft.value.pictures.isWanted && picturesOrder()),
            ...more,
          }),
      ),
    );
  const isSeen = result?.isDryRun === true && !isAtWork;
  return (
    <div class="import-screen">
      <h1>{importWords.title}</h1>
      <p>
        <a href={screenHref('import', websitePath)}>{websiteWords.fromWebsite}</a>
      </p>
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
          {result.webPictures > 0 && (
            <WebPictures
              articles={result.webPictures}
              isImported={!result.isDryRun}
              choice={pictures}
              onChange={(choice) => (draft.value = { ...draft.value, pictures: choice })}
              // What is there already gets its pictures as an update.
              onFetch={() => void start(false, { ...picturesOrder(choices?.contact), update: true })}
            />
          )}
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

/** Returns the order to fetch pictures. @param known how hosts reach the keeper, unless something else was typed */
function picturesOrder(known = ''): Pick<ImportOptions, 'fetchPictures'> {
  return { fetchPictures: { contact: draft.value.pictures.contact ?? known } };
}
