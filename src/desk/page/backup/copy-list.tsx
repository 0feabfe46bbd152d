import type { KeptCopy } from '../../api/backup.ts';
import { timeText } from './time-text.ts';
import { backupWords } from './backup-words.ts';

interface CopyListProps {
  readonly copies: readonly KeptCopy[];
  readonly isAtWork: boolean;
  readonly onShow: (file: string) => void;
}

/** Copies of the archive, each with a button that shows what bringing it back would change. */
export function CopyList({ copies, isAtWork, onShow }: CopyListProps) {
  return (
    <ul class="publish-copies">
      {copies.map(({ file, made, bytes, why }) => (
        <li key={file}>
          <span class="publish-path">
            {timeText(made)}
            {why !== '' && ` · ${why}`} · {(bytes / 1e6).toFixed(1)} MB{' '}
            {why === '' && <span class="small">{file}</span>}
          </span>{' '}
          <button
            type="button"
            disabled={isAtWork}
            aria-label={backupWords.previewOf(timeText(made), why)}
            onClick={() => onShow(file)}
          >
            {backupWords.preview}
          </button>
        </li>
      ))}
    </ul>
  );
}
