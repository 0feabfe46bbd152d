import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useState, useId } from 'preact/hooks';
import type { KeptCopy, ReturnPreview } from '../../api/backup.ts';
import type { UploadState } from '../../api/import.ts';
import { ask, AskFault } from '../base/ask.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useWork } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { PathForm } from '../parts/path-form.tsx';
import { type DroppedFile, uploadFiles, chosenFiles } from '../import/upload-files.ts';
import { LabeledField } from '../parts/labeled-field.tsx';
import { MakeBackupForm } from './make-backup-form.tsx';
import { CaptureList } from './capture-list.tsx';
import { CopyPreview } from './copy-preview.tsx';
import { backupWords } from './backup-words.ts';
import { megabytesOf, localTime } from '../base/local-texts.ts';

/** What was done: still to be read when the keeper comes back to the screen. */
const said = signal<readonly string[]>([]);

/** The Backup screen: writes everything to one file, and brings such a file, or a copy before a change, back. */
export function BackupScreen() {
  const { begin, isAtWork, fault, ended } = useWork();
  const { output } = useAnswer('backup/show', null, ended);
  const [preview, setPreview] = useState<ReturnPreview>();
  const [passphrase, setPassphrase] = useState('');
  const attempt = (work: () => Promise<unknown>) =>
    begin(() => {
      said.value = [];
      return work();
    });
  const make = (file: string, sealed: string, withCaptures: boolean) =>
    attempt(async () => {
      const made = await ask('backup/make', { file, passphrase: sealed, withCaptures });
      const { files, bytes, links, repositories } = made;
      said.value = [
        backupWords.made(made.file, files, megabytesOf(bytes)),
        ...(sealed === '' ? [] : [backupWords.sealed]),
        ...(links.length > 0 ? [backupWords.links(links.length), ...links] : []),
        ...(repositories.length > 0 ? [backupWords.repositories, ...repositories] : []),
      ];
    });
  const show = (file: string) =>
    attempt(async () => {
      setPreview(undefined);
      setPreview(await ask('backup/preview', { file, passphrase }));
    });
  const choose = (files: readonly DroppedFile[]) =>
    attempt(async () => {
      setPreview(undefined);
      let refused: UploadState['refused'] = [];
      await uploadFiles(files, (_, state) => (refused = state.refused), 'backup/upload');
      const [first] = refused;
      if (first) throw new AskFault(first.message);
      setPreview(await ask('backup/preview', { file: '', passphrase }));
    });
  const bringBack = (mayLose: boolean) =>
    attempt(async () => {
      const { file, digest } = preview!;
      await ask('backup/return', { file, passphrase, digest, mayLose });
      setPassphrase('');
      setPreview(undefined);
      said.value = [backupWords.done];
    });
  const drop = (name: string) =>
    attempt(async () => {
      const { megabytes } = await ask('backup/delete-capture', { name });
      said.value = [backupWords.deleted(name, megabytes)];
    });
  const listOf = (copies: readonly KeptCopy[]) => (
    <CopyList copies={copies} isAtWork={isAtWork} onShow={show} />
  );
  return (
    <>
      <h1>{backupWords.title}</h1>
      <FaultNote fault={fault} />
      <div role="status">
        {isAtWork && <p class="work-note">{backupWords.working}</p>}
        {said.value.map((line) => (
          <p key={line} class="work-note publish-path">
            {line}
          </p>
        ))}
      </div>
      {preview && (
        <CopyPreview
          key={preview.digest}
          preview={preview}
          isAtWork={isAtWork}
          onReturn={bringBack}
          onLeave={() => setPreview(undefined)}
        />
      )}
      <p class="work-note">
        {backupWords.elsewhere} <a href={screenHref('together')}>{backupWords.share}</a>
      </p>
      <MakeBackupForm
        usualPlace={output?.place}
        isAtWork={isAtWork}
        captured={output?.captured}
        onMake={make}
      />
      <BackupChoice isAtWork={isAtWork} onChoose={choose}>
        <LabeledField
          label={backupWords.passphraseOf}
          note={backupWords.passphraseOfNote}
          type="password"
          value={passphrase}
          onInput={setPassphrase}
        />
      </BackupChoice>
      <PathForm
        title={backupWords.bringTyped}
        notes={[]}
        label={backupWords.bringPlace}
        note={backupWords.bringPlaceNote}
        action={backupWords.preview}
        isAtWork={isAtWork}
        isRequired
        onSubmit={show}
      />
      <CaptureList captures={output?.captures ?? []} isAtWork={isAtWork} onDelete={drop} />
      <section class="publish-report">
        {output && output.backups.length > 0 && (
          <>
            <h2>{backupWords.backups}</h2>
            {listOf(output.backups)}
          </>
        )}
        <h2>{backupWords.copies}</h2>
        <p class="work-note">{backupWords.copiesNote}</p>
        {output && (output.copies.length > 0 ? listOf(output.copies) : <p>{backupWords.noCopies}</p>)}
      </section>
    </>
  );
}

interface BackupChoiceProps {
  readonly isAtWork: boolean;
  readonly onChoose: (files: readonly DroppedFile[]) => void;
  readonly children: ComponentChildren;
}

/** The choice of a backup with the browser’s own window for files. */
function BackupChoice({ isAtWork, onChoose, children }: BackupChoiceProps) {
  const id = useId();
  return (
    <section class="desk-form publish-form" aria-labelledby={id}>
      <h2 id={id}>{backupWords.bring}</h2>
      <p class="work-note">{backupWords.bringNote}</p>
      {children}
      <label class="file-button">
        {backupWords.choose}{' '}
        <input
          type="file"
          accept=".zip,.age"
          disabled={isAtWork}
          onChange={({ currentTarget }) => {
            const { files } = currentTarget;
            if (files && files.length > 0) onChoose(chosenFiles(files));
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
    </section>
  );
}

interface CopyListProps {
  readonly copies: readonly KeptCopy[];
  readonly isAtWork: boolean;
  readonly onShow: (file: string) => void;
}

/** Copies of the archive, each with a button that shows what bringing it back would change. */
function CopyList({ copies, isAtWork, onShow }: CopyListProps) {
  return (
    <ul class="publish-copies">
      {copies.map(({ file, made, bytes, why }) => (
        <li key={file}>
          <span class="publish-path">
            {localTime(made)}
            {why !== '' && ` · ${why}`} · {megabytesOf(bytes)} MB{' '}
            {why === '' && <span class="small">{file}</span>}
          </span>{' '}
          <button
            type="button"
            disabled={isAtWork}
            aria-label={backupWords.previewOf(localTime(made), why)}
            onClick={() => onShow(file)}
          >
            {backupWords.preview}
          </button>
        </li>
      ))}
    </ul>
  );
}
