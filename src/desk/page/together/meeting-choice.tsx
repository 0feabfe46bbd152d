import { useId } from 'preact/hooks';
import type { MeetingFile, MeetingSide } from '../../api/together.ts';
import { togetherWords } from './together-words.ts';

/** The side of a passage that was chosen; undefined as long as none is. */
export type ChosenSide = 'mine' | 'theirs' | undefined;

interface MeetingChoiceProps {
  readonly meeting: MeetingFile;
  /** For each passage of which there are two. */
  readonly chosen: readonly ChosenSide[];
  readonly onChoose: (index: number, side: 'mine' | 'theirs') => void;
}

/** So many lines stand around a passage. */
const maxLinesAround = 2;

/** A file that two people have changed: each passage of which there are two, side by side. */
export function MeetingChoice({ meeting, chosen, onChoose }: MeetingChoiceProps) {
  const { path, title, parts } = meeting;
  let number = 0;
  return (
    <section class="meeting">
      <h3>{title}</h3>
      {title !== path && <p class="small publish-path">{path}</p>}
      {parts.map((part, place) => {
        if (part.type === 'same') return <SameLines key={place} text={part.text} />;
        const index = number;
        number += 1;
        return (
          <Passage
            key={place}
            label={togetherWords.passage(index + 1, chosen.length)}
            sides={{ mine: part.mine, theirs: part.theirs }}
            chosen={chosen[index]}
            onChoose={(side) => onChoose(index, side)}
          />
        );
      })}
    </section>
  );
}

function SameLines({ text }: { readonly text: string }) {
  // The marks around the fields of an article say nothing to their reader.
  const lines = text.split('\n').filter((line) => line.trim() !== '' && line !== '---');
  const hidden = lines.length - 2 * maxLinesAround;
  const shown =
    hidden <= 1
      ? lines
      : [
          ...lines.slice(0, maxLinesAround),
          togetherWords.same(hidden),
          ...lines.slice(lines.length - maxLinesAround),
        ];
  return shown.length === 0 ? null : <p class="meeting-text">{shown.join('\n')}</p>;
}

interface PassageProps {
  readonly label: string;
  readonly sides: Readonly<Record<'mine' | 'theirs', MeetingSide>>;
  readonly chosen: ChosenSide;
  readonly onChoose: (side: 'mine' | 'theirs') => void;
}

function Passage({ label, sides, chosen, onChoose }: PassageProps) {
  const id = useId();
  return (
    <fieldset class="field-group">
      <legend>{label}</legend>
      <div class="two-sides meeting-sides">
        {(['mine', 'theirs'] as const).map((side) => (
          <div key={side} class={chosen === side ? 'chosen' : undefined}>
            <label class="check-field">
              <input
                type="radio"
                name={id}
                checked={chosen === side}
                aria-describedby={`${id}-${side}`}
                onChange={() => onChoose(side)}
              />{' '}
              {togetherWords.sides[side]}
            </label>
            <p class="meeting-text" id={`${id}-${side}`}>
              <SideText side={sides[side]} other={sides[side === 'mine' ? 'theirs' : 'mine']} />
            </p>
          </div>
        ))}
      </div>
    </fieldset>
  );
}

/** The lines of one side, with those marked that the other does not have. */
function SideText({ side, other }: { readonly side: MeetingSide; readonly other: MeetingSide }) {
  if (side.type === 'removed') return <>{togetherWords.removed}</>;
  if (side.type === 'file') return <>{togetherWords.file(Math.max(1, Math.round(side.bytes / 1000)))}</>;
  if (side.text === '') return <>{togetherWords.nothingThere}</>;
  const known = new Set(other.type === 'text' ? other.text.split('\n') : []);
  const lines = side.text.replace(/\n$/, '').split('\n');
  return (
    <>
      {lines.map((line, index) => (
        <span key={index} class={known.has(line) ? undefined : 'added'}>
          {line}
          {index < lines.length - 1 && '\n'}
        </span>
      ))}
    </>
  );
}
