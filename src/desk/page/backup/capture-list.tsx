import { useState } from 'preact/hooks';
import type { CallOutput } from '../../api/calls.ts';
import { backupWords } from './backup-words.ts';

type ShownCapture = CallOutput<'backup/show'>['captures'][number];

interface CaptureListProps {
  readonly captures: readonly ShownCapture[];
  readonly isAtWork: boolean;
  readonly onDelete: (name: string) => void;
}

/** What was fetched of websites, each with a button that deletes it once the keeper has seen what that means. */
export function CaptureList({ captures, isAtWork, onDelete }: CaptureListProps) {
  const [asked, setAsked] = useState<string>();
  if (captures.length === 0) return null;
  return (
    <section class="publish-report" aria-labelledby="backup-captures">
      <h2 id="backup-captures">{backupWords.captures}</h2>
      <p class="work-note">{backupWords.capturesNote}</p>
      <ul class="publish-copies">
        {captures.map(({ name, megabytes, isUnfinished }) => (
          <li key={name}>
            <span class="publish-path">
              {name === 'pictures' ? backupWords.fetchedPictures : name} · {megabytes} MB
              {isUnfinished && ` · ${backupWords.unfinished}`}
            </span>{' '}
            {asked === name ? (
              <span class="desk-actions">
                {backupWords.deletes(megabytes)}
                <button
                  type="button"
                  class="first"
                  disabled={isAtWork}
                  onClick={() => {
                    setAsked(undefined);
                    onDelete(name);
                  }}
                >
                  {backupWords.deleteNow}
                </button>
                <button type="button" onClick={() => setAsked(undefined)}>
                  {backupWords.keep}
                </button>
              </span>
            ) : (
              <button
                type="button"
                disabled={isAtWork}
                aria-label={backupWords.deleteOf(name)}
                onClick={() => setAsked(name)}
              >
                {backupWords.delete}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
