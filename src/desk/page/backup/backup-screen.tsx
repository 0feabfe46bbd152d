import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { KeptCopy, ReturnPreview } from '../../api/backup.ts';
import type { UploadState } from '../../api/import.ts';
import { ask, AskFault } from '../base/ask.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useWork } from '../base/use-work.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { PathForm } from '../parts/path-form.tsx';
import { type DroppedFile, uploadFiles } from '../import/upload-files.ts';
import { BackupChoice } from './backup-choice.tsx';
import { CopyList } from './copy-list.tsx';
import { CopyPreview } from './copy-preview.tsx';
import { backupWords } from './backup-words.ts';

/** What was done. The screen is made anew when the archive is opened again, and this is still to be read then. */
const said = signal<readonly string[]>([]);

/** The Backup screen: writes everything to one file, and brings such a file, or a copy before a change, back. */
export function BackupScreen() {
  const { begin, isAtWork, fault, ended } = useWork();
  const { output } = useAnswer('backup/show', null, ended);
  const [preview, setPreview] = useState<ReturnPreview>();
  const attempt = (work: () => Promise<unknown>) =>
    begin(() => {
      said.value = [];
      return work();
    });
  const make = (file: string) =>
    attempt(async () => {
      const { file: written, files, bytes, links } = await ask('backup/make', { file });
      said.value = [
        backupWords.made(written, files, (bytes / 1e6).toFixed(1)),
        ...(links.length > 0 ? [backupWords.links(links.length), ...links] : []),
      ];
    });
  const show = (file: string) =>
    attempt(async () => {
      setPreview(undefined);
      setPreview(await ask('backup/preview', { file }));
    });
  const choose = (files: readonly DroppedFile[]) =>
    attempt(async () => {
      setPreview(undefined);
      let refused: UploadState['refused'] = [];
      await uploadFiles(files, (_, state) => (refused = state.refused), 'backup/upload');
      const [first] = refused;
      if (first) throw new AskFault(first.message);
      setPreview(await ask('backup/preview', { file: '' }));
    });
  const bringBack = (mayLose: boolean) =>
    attempt(async () => {
      const { file, digest } = preview!;
      await ask('backup/return', { file, digest, mayLose });
      setPreview(undefined);
      said.value = [backupWords.done];
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
      <PathForm
        title={backupWords.make}
        notes={[backupWords.makeNote, backupWords.secret]}
        label={backupWords.place}
        note={output && backupWords.placeNote(output.place)}
        action={backupWords.make}
        isAtWork={isAtWork}
        onSubmit={make}
      />
      <BackupChoice isAtWork={isAtWork} onChoose={choose} />
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
