import { useId } from 'preact/hooks';
import { chosenFiles, type DroppedFile } from '../import/upload-files.ts';
import { backupWords } from './backup-words.ts';

interface BackupChoiceProps {
  readonly isAtWork: boolean;
  readonly onChoose: (files: readonly DroppedFile[]) => void;
}

/** The choice of a backup with the browser’s own window for files. */
export function BackupChoice({ isAtWork, onChoose }: BackupChoiceProps) {
  const id = useId();
  return (
    <section class="record-form publish-form" aria-labelledby={id}>
      <h2 id={id}>{backupWords.bring}</h2>
      <p class="work-note">{backupWords.bringNote}</p>
      <label class="file-choice">
        {backupWords.choose}{' '}
        <input
          type="file"
          accept=".zip"
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
