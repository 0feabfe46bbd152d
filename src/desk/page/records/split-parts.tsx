import { IdField } from '../parts/id-field.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
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
          <fieldset class="record-form field split-part" key={letter}>
            <legend>{splitWords.part(letter, count(letter))}</legend>
            <LabeledField
              label={splitWords.name}
              value={draft.name}
              isDisabled={draft.id !== ''}
              onInput={(name) => change({ name })}
            />
            <LabeledField
              label={splitWords.description}
              value={draft.description}
              isDisabled={draft.id !== ''}
              onInput={(description) => change({ description })}
            />
            <label class="field">
              <span>{splitWords.existing}</span>
              <IdField of="entity" value={draft.id} onInput={(id) => change({ id })} />
            </label>
          </fieldset>
        );
      })}
    </>
  );
}
