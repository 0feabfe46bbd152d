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
      <LabeledField
        label={requestWords.words}
        note={requestWords.wordsNote}
        value={typed.words}
        onInput={(words) => onChange({ words })}
        isRequired
      />
      <LabeledField
        label={requestWords.also}
        note={requestWords.alsoNote}
        value={typed.also}
        onInput={(also) => onChange({ also })}
      />
      <LabeledField
        label={requestWords.except}
        note={requestWords.exceptNote}
        value={typed.except}
        onInput={(except) => onChange({ except })}
      />
      <LabeledField
        label={requestWords.pictures}
        note={requestWords.picturesNote}
        value={typed.pictures}
        onInput={(pictures) => onChange({ pictures })}
      />
      <LabeledField
        label={requestWords.sentence}
        note={requestWords.sentenceNote}
        value={typed.sentence}
        onInput={(sentence) => onChange({ sentence })}
      />
    </>
  );
}
