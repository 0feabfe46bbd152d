import { useState } from 'preact/hooks';
import type { UploadState } from '../../api/import.ts';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { ask } from '../base/ask.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { importWords } from './import-words.ts';
import { chosenFiles, droppedFiles, type DroppedFile, uploadFiles } from './upload-files.ts';
import { inLocalFigures, megabytesOf } from '../base/local-texts.ts';

interface SourceChoiceProps {
  readonly uploaded: UploadState | undefined;
  readonly path: string;
  readonly onUploaded: (state: UploadState | undefined) => void;
  readonly onPath: (path: string) => void;
}

/** The choice of sources: dropped or selected files and folders, or a path on this machine. */
export function SourceChoice({ uploaded, path, onUploaded, onPath }: SourceChoiceProps) {
  const [progress, setProgress] = useState<{ readonly done: number; readonly of: number }>();
  const [fault, attempt] = useAttempt();
  const take = async (files: readonly DroppedFile[]) => {
    setProgress({ done: 0, of: files.length });
    // Importing is possible only when all files are uploaded, because a part would look complete.
    let latest = uploaded;
    onUploaded(undefined);
    await attempt(() =>
      uploadFiles(files, (done, state) => {
        setProgress({ done, of: files.length });
        latest = state;
      }),
    );
    setProgress(undefined);
    onUploaded(latest);
  };
  const clear = async () => {
    await ask('import/clear', null);
    onUploaded(undefined);
  };
  return (
    <section class="import-source" aria-labelledby="import-source">
      <h2 id="import-source">{importWords.source}</h2>
      <DropArea onFiles={(files) => void take(files)} />
      <FaultNote fault={fault} />
      {progress && <Bar {...progress} label={importWords.uploading(progress.done, progress.of)} />}
      {uploaded && uploaded.files > 0 && (
        <p class="desk-actions">
          <b role="status">{importWords.ready(uploaded.files, sizeText(uploaded.bytes))}</b>
          <button type="button" onClick={() => void clear()}>
            {importWords.clear}
          </button>
        </p>
      )}
      {uploaded && uploaded.refused.length > 0 && (
        <div class="fault" role="alert">
          <p>{importWords.notTaken}</p>
          <ul>
            {uploaded.refused.map(({ name, message }) => (
              <li key={name}>
                {name}: {message}
              </li>
            ))}
          </ul>
        </div>
      )}
      {!(uploaded && uploaded.files > 0) && (
        <LabeledField label={importWords.path} note={importWords.or} value={path} isPath onInput={onPath} />
      )}
    </section>
  );
}

function DropArea({ onFiles }: { readonly onFiles: (files: readonly DroppedFile[]) => void }) {
  const [isOver, setOver] = useState(false);
  const onChosen = ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
    if (currentTarget.files) onFiles(chosenFiles(currentTarget.files));
    currentTarget.value = '';
  };
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void droppedFiles(event.dataTransfer.items).then(onFiles);
      }}
    >
      <p>{importWords.drop}</p>
      <p class="desk-actions">
        <label class="file-button">
          {importWords.files} <input type="file" multiple onChange={onChosen} />
        </label>
        <label class="file-button">
          {importWords.folder}{' '}
          <input
            type="file"
            multiple
            ref={(field) => field?.setAttribute('webkitdirectory', '')}
            onChange={onChosen}
          />
        </label>
      </p>
      <p class="small">{importWords.dropNote}</p>
    </div>
  );
}

/** Returns a size in kilobytes, or in megabytes from a tenth of one on. */
function sizeText(bytes: number): string {
  return bytes < 100_000 ? `${inLocalFigures(Math.ceil(bytes / 1000))} kB` : `${megabytesOf(bytes)} MB`;
}
