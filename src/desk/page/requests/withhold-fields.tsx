import type { ArticleAbout, PersonFound } from '../../api/requests.ts';
import type { TypedDecision } from './typed-decision.ts';
import { CheckField, ChoiceField, LabeledField } from '../parts/labeled-field.tsx';
import { requestWords } from './requests-words.ts';

interface WithholdFieldsProps {
  readonly typed: TypedDecision;
  readonly person: string;
  readonly records: PersonFound['records'];
  /** The articles about the person, each once. */
  readonly articles: readonly ArticleAbout[];
  readonly onChange: (change: Partial<TypedDecision>) => void;
}

/** The fields that say which name is withheld, and what stands instead. */
export function WithholdFields({ typed, person, records, articles, onChange }: WithholdFieldsProps) {
  const toggle = (id: string, isChosen: boolean) =>
    onChange({
      articles: isChosen ? [...typed.articles, id] : typed.articles.filter((other) => other !== id),
    });
  type TextKey = 'words' | 'also' | 'except' | 'pictures' | 'sentence';
  const text = (key: TextKey, label: string, note: string) => (
    <LabeledField
      label={label}
      note={note}
      value={typed[key]}
      isRequired={key === 'words'}
      onInput={(value) => onChange({ [key]: value })}
    />
  );
  return (
    <>
      <ChoiceField
        label={requestWords.whose}
        value={typed.subject}
        choices={{
          ...Object.fromEntries(records.map(({ id, name }) => [id, requestWords.ofRecord(name, id)])),
          '': requestWords.wordsAlone(person),
        }}
        onChange={(subject) => onChange({ subject })}
      />
      {typed.subject === '' && (
        <fieldset class="field">
          <legend>{requestWords.articles}</legend>
          {articles.map(({ id, title, date }) => (
            <CheckField
              key={id}
              label={
                <>
                  {title} <span class="small">{date}</span>
                </>
              }
              isChecked={typed.articles.includes(id)}
              onChange={(isChecked) => toggle(id, isChecked)}
            />
          ))}
        </fieldset>
      )}
      {text('words', requestWords.words, requestWords.wordsNote)}
      {text('also', requestWords.also, requestWords.alsoNote)}
      {text('except', requestWords.except, requestWords.exceptNote)}
      {text('pictures', requestWords.pictures, requestWords.picturesNote)}
      {text('sentence', requestWords.sentence, requestWords.sentenceNote)}
      {typed.subject !== '' && (
        <CheckField
          label={requestWords.forgetAddress}
          isChecked={typed.isAddressGone}
          onChange={(isAddressGone) => onChange({ isAddressGone })}
        />
      )}
    </>
  );
}
