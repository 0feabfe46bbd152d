import type { TextFormat } from './format-text.ts';
import { writeWords } from './write-words.ts';

interface FormatBarProps {
  readonly onFormat: (format: TextFormat) => void;
  /** Opens the search for what to link to. */
  readonly onLink: () => void;
}

/** The keys of formats, as they are shown. */
const keys: Readonly<Partial<Record<TextFormat, string>>> = { bold: 'b', italic: 'i', link: 'k' };

/** Buttons that write the signs of Markdown for the keeper. */
export function FormatBar({ onFormat, onLink }: FormatBarProps) {
  // The selection in the text stays when a button is pressed.
  const keepSelection = (event: Event) => event.preventDefault();
  return (
    <div class="format-bar" role="group" aria-label={writeWords.formats.title}>
      {Object.entries(writeWords.formats.names).map(([format, name]) => {
        const key = keys[format as TextFormat];
        return (
          <button
            key={format}
            type="button"
            class={`format-${format}`}
            title={key === undefined ? undefined : writeWords.formats.key(key.toUpperCase())}
            onMouseDown={keepSelection}
            onClick={() => onFormat(format as TextFormat)}
          >
            {name}
          </button>
        );
      })}
      <button type="button" title={writeWords.formats.linkKey} onMouseDown={keepSelection} onClick={onLink}>
        {writeWords.formats.find}
      </button>
    </div>
  );
}
