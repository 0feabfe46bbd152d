import type { TextPreview } from '../../api/write.ts';
import { writeWords } from './write-words.ts';

interface WrittenFaultsProps {
  readonly preview: TextPreview | undefined;
  readonly onLine: (line: number) => void;
}

/** What is wrong with a text, each with a button that leads to its line. */
export function WrittenFaults({ preview, onLine }: WrittenFaultsProps) {
  const faults = preview?.faults ?? [];
  return (
    <>
      <p class="small" role="status">
        {preview && (faults.length > 0 ? writeWords.faults(faults.length) : writeWords.noFaults)}
      </p>
      <ul class="small written-faults">
        {faults.map(({ line, message, advice }, index) => (
          <li key={index}>
            {line !== undefined && (
              <button type="button" onClick={() => onLine(line)}>
                {writeWords.line(line)}
              </button>
            )}{' '}
            {message} {advice}
          </li>
        ))}
      </ul>
    </>
  );
}
