import { writeWords } from './write-words.ts';

interface TwoTextsProps {
  readonly mine: string;
  readonly theirs: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two versions of a text side by side, one of which is to be kept. */
export function TwoTexts({ mine, theirs, onMine, onTheirs }: TwoTextsProps) {
  const { conflict } = writeWords;
  const versions = [
    { label: conflict.mine, text: mine, other: theirs, button: conflict.keepMine, onChoose: onMine },
    { label: conflict.theirs, text: theirs, other: mine, button: conflict.keepTheirs, onChoose: onTheirs },
  ];
  return (
    <section class="fault" role="alert">
      <h2>{conflict.title}</h2>
      <div class="two-sides two-texts">
        {versions.map(({ label, text, other, button, onChoose }) => {
          const known = new Set(other.split('\n'));
          return (
            <div key={label}>
              <h3>{label}</h3>
              <pre tabIndex={0} aria-label={label}>
                {text.split('\n').map((line, index) => (
                  <span key={index} class={known.has(line) ? undefined : 'added'}>
                    {line}
                    {'\n'}
                  </span>
                ))}
              </pre>
              <button type="button" onClick={onChoose}>
                {button}
              </button>
            </div>
          );
        })}
      </div>
    </section>
  );
}
