import type { FileChangeShown } from '../../api/records.ts';
import { partWords } from './part-words.ts';

/** Shows how files would change: removed and added lines. */
export function DifferenceList({
  differences,
  files,
}: {
  readonly differences: readonly FileChangeShown[];
  /** The total number of files that change. */
  readonly files: number;
}) {
  return (
    <div class="differences">
      {differences.map(({ file, oldFile, state, stretches }) => (
        <figure key={file}>
          <figcaption>
            {oldFile !== undefined && <>{oldFile} → </>}
            {file} <span class="small">{partWords.fileStates[state]}</span>
          </figcaption>
          {stretches.length > 0 && (
            <pre tabIndex={0}>
              {stretches.map(({ line, lines }) => (
                <span key={line}>
                  <span class="small">{partWords.line(line)}</span>
                  {'\n'}
                  <ChangedLines lines={lines} />
                </span>
              ))}
            </pre>
          )}
        </figure>
      ))}
      {files > differences.length && <p class="small">{partWords.moreFiles(files - differences.length)}</p>}
    </div>
  );
}

/** The lines of a difference, each with the mark of what became of it. */
export function ChangedLines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((text, index) => (
    <span key={index} class={text.startsWith('+') ? 'added' : text.startsWith('-') ? 'removed' : undefined}>
      {text}
      {'\n'}
    </span>
  ));
}
