import { sitting } from './sitting.ts';
import { writeWords } from './write-words.ts';
import { localClock } from '../base/local-texts.ts';

interface SittingListProps {
  /** The key of the text. */
  readonly of: string;
  readonly onBringBack: (body: string) => void;
}

/** The versions of a text in this sitting, to bring one back. */
export function SittingList({ of, onBringBack }: SittingListProps) {
  const [, ...earlier] = sitting.value.get(of) ?? [];
  if (earlier.length === 0) return null;
  return (
    <details>
      <summary>{writeWords.history}</summary>
      <p class="small">{writeWords.historyNote}</p>
      <ol class="sitting">
        {earlier.map(({ at, body }) => {
          const when = localClock(new Date(at));
          return (
            <li key={at}>
              {writeWords.asAt(when, body.match(/\S+/g)?.length ?? 0)}{' '}
              <button type="button" onClick={() => onBringBack(body)}>
                {writeWords.bringBack(when)}
              </button>
            </li>
          );
        })}
      </ol>
    </details>
  );
}
