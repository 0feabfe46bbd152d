import { useId, useState } from 'preact/hooks';
import type { Fault } from '../../../schema/explain.ts';
import { ask } from '../base/ask.ts';
import { useAnswer } from '../base/use-answer.ts';
import { FaultList } from './fault-notes.tsx';
import { formWords } from './form-words.ts';

type SeriesValues = Readonly<Record<string, string>>;

interface SeriesFieldProps {
  readonly value: SeriesValues;
  /** Those of its parts. */
  readonly faults: readonly Fault[];
  readonly onChange: (value: SeriesValues | undefined) => void;
}

const another = ' ';

/** The series of an article: one of the archive, chosen by its title, or a new one, which is named once. */
export function SeriesField({ value, faults, onChange }: SeriesFieldProps) {
  const id = useId();
  const [isNew, setIsNew] = useState(false);
  const { output } = useAnswer('records/series', { title: '' });
  const known = output?.series ?? [];
  const current = known.find((one) => one.id === value.id);
  const isOther = isNew || (value.id !== undefined && output !== undefined && !current);
  const choose = (chosen: string) => {
    setIsNew(chosen === another);
    const one = known.find((series) => series.id === chosen);
    onChange(one && { id: one.id, title: one.title, part: String(one.nextPart) });
  };
  const name = async (title: string) => {
    const { newId } = await ask('records/series', { title });
    onChange({ ...value, id: newId, title });
  };
  return (
    <>
      <select
        aria-label={formWords.series.choose}
        value={isOther ? another : (value.id ?? '')}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value="">{formWords.series.none}</option>
        {known.map((one) => (
          <option key={one.id} value={one.id}>
            {formWords.series.known(one.title, one.articles)}
          </option>
        ))}
        <option value={another}>{formWords.series.another}</option>
      </select>
      {isOther && (
        <div class="field">
          <label for={`${id}-title`}>{formWords.series.title}</label>
          <input
            id={`${id}-title`}
            type="text"
            autocomplete="off"
            value={value.title ?? ''}
            onInput={({ currentTarget }) => void name(currentTarget.value)}
          />
        </div>
      )}
      {value.id !== undefined && (
        <div class="field">
          <label for={`${id}-part`}>{formWords.series.part}</label>
          <input
            id={`${id}-part`}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            value={value.part ?? ''}
            onInput={({ currentTarget }) => {
              const { part: _, ...others } = value;
              onChange(currentTarget.value === '' ? others : { ...others, part: currentTarget.value });
            }}
          />
        </div>
      )}
      <FaultList faults={faults} />
    </>
  );
}
