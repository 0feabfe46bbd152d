import { useState } from 'preact/hooks';
import { RecordSearch } from '../parts/record-search.tsx';
import { ActionButton } from '../parts/action-button.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { splitWords } from './split-words.ts';

/** Who a part of a split record is: a new record, or an existing one. */
export interface PartDraft {
  readonly name: string;
  readonly description: string;
  /** The existing record that it is; undefined if it is a new one. */
  readonly record: { readonly id: string; readonly name: string } | undefined;
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
          <fieldset class="desk-form field split-part" key={letter}>
            <legend>{splitWords.part(letter.toUpperCase(), count(letter))}</legend>
            {!draft.record && (
              <>
                <LabeledField
                  label={splitWords.name}
                  value={draft.name}
                  onInput={(name) => change({ name })}
                />
                <LabeledField
                  label={splitWords.description}
                  value={draft.description}
                  onInput={(description) => change({ description })}
                />
              </>
            )}
            <ExistingRecord
              record={draft.record}
              name={draft.name}
              onChoose={(record) => change({ record })}
            />
          </fieldset>
        );
      })}
    </>
  );
}

interface ExistingRecordProps extends Pick<PartDraft, 'record' | 'name'> {
  readonly onChoose: (record: PartDraft['record']) => void;
}

/** The record that a part is, chosen by its name; or the button that opens the search for one. */
function ExistingRecord({ record, name, onChoose }: ExistingRecordProps) {
  const [isOpen, setOpen] = useState(false);
  if (record)
    return (
      <p class="desk-actions">
        <span>{splitWords.is(record.name)}</span>{' '}
        <ActionButton label={splitWords.newInstead} onClick={() => onChoose(undefined)} />
      </p>
    );
  if (!isOpen)
    return (
      <p class="desk-actions">
        <ActionButton label={splitWords.existing} onClick={() => setOpen(true)} />
      </p>
    );
  return (
    <RecordSearch
      text={name}
      isRecordOnly
      onChoose={({ id, name: chosen }) => {
        setOpen(false);
        onChoose({ id, name: chosen });
      }}
      onClose={() => setOpen(false)}
    />
  );
}
