import { IdField } from '../parts/id-field.tsx';
import { splitWords } from './split-words.ts';

/** Who a part of a split record is: a new record, or an existing one. */
export interface PartDraft {
  readonly name: string;
  readonly description: string;
  /** The id of an existing record. */
  readonly id: string;
}

interface SplitPartsProps {
  /** The letters that have articles, without the first. */
  readonly letters: readonly string[];
  readonly draftOf: (letter: string) => PartDraft;
  readonly count: (letter: string) => number;
  readonly onChange: (letter: string, draft: PartDraft) => void;
}

/** Fields that say who the other people are. */
export function SplitParts({ letters, draftOf, count, onChange }: SplitPartsProps) {
  return (
    <>
      {letters.map((letter) => {
        const draft = draftOf(letter);
        const change = (part: Partial<PartDraft>) => onChange(letter, { ...draft, ...part });
        return (
          <fieldset class="field split-part" key={letter}>
            <legend>{splitWords.part(letter, count(letter))}</legend>
            <label>
              {splitWords.name}
              <input
                type="text"
                value={draft.name}
                disabled={draft.id !== ''}
                onInput={({ currentTarget }) => change({ name: currentTarget.value })}
              />
            </label>
            <label>
              {splitWords.description}
              <input
                type="text"
                value={draft.description}
                disabled={draft.id !== ''}
                onInput={({ currentTarget }) => change({ description: currentTarget.value })}
              />
            </label>
            <label>
              {splitWords.existing}
              <IdField of="entity" value={draft.id} onInput={(id) => change({ id })} />
            </label>
          </fieldset>
        );
      })}
    </>
  );
}
