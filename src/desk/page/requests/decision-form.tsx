import { useState } from 'preact/hooks';
import type { DecisionInput, PersonFound } from '../../api/requests.ts';
import { partWords } from '../parts/part-words.ts';
import { CheckField, ChoiceField, LabeledField } from '../parts/labeled-field.tsx';
import { DecisionPreview } from './decision-preview.tsx';
import { requestWords } from './requests-words.ts';
import { decisionOf, noDecision, type TypedDecision } from './typed-decision.ts';
import { WithholdFields } from './withhold-fields.tsx';

interface DecisionFormProps {
  readonly number: string;
  readonly person: string;
  readonly found: PersonFound;
}

/** The form that decides on a request: it shows first what the decision would change. */
export function DecisionForm({ number, person, found }: DecisionFormProps) {
  const articles = articlesOf(found);
  const { records } = found;
  const [chosen, setTyped] = useState<TypedDecision>({
    ...noDecision,
    subject: records[0]?.id ?? '',
    article: articles[0]?.id ?? '',
  });
  // A record or an article that was chosen may be gone, as after a decision.
  const typed = {
    ...chosen,
    subject: chosen.subject === '' ? '' : idAmong(records, chosen.subject),
    article: idAmong(articles, chosen.article),
  };
  const [previewed, setPreviewed] = useState<DecisionInput>();
  const set = (change: Partial<TypedDecision>) => {
    setPreviewed(undefined);
    setTyped({ ...typed, ...change });
  };
  const { type } = typed;
  const isAboutArticle = type === 'listing' || type === 'withdraw';
  return (
    <form
      class="desk-form request-form"
      onSubmit={(event) => {
        event.preventDefault();
        setPreviewed(decisionOf(typed, person));
      }}
    >
      <h2>{requestWords.decide}</h2>
      <ChoiceField
        label={requestWords.what}
        value={type}
        choices={requestWords.types}
        onChange={(next) => set({ type: next })}
      />
      <p class="small">{requestWords.explained[type]}</p>
      {type === 'withhold' && (
        <WithholdFields typed={typed} person={person} records={records} articles={articles} onChange={set} />
      )}
      {isAboutArticle && (
        <ChoiceField
          label={requestWords.article}
          value={typed.article}
          choices={Object.fromEntries(articles.map(({ id, title, date }) => [id, `${title} (${date})`]))}
          onChange={(article) => set({ article })}
        />
      )}
      {type === 'listing' && (
        <ChoiceField
          label={requestWords.listing}
          value={typed.listing}
          choices={partWords.listings}
          onChange={(listing) => set({ listing })}
        />
      )}
      {(type === 'withhold' || type === 'withdraw') && (
        <ChoiceField
          label={requestWords.ground}
          value={typed.ground}
          choices={partWords.grounds}
          onChange={(ground) => set({ ground })}
        />
      )}
      <LabeledField
        label={type === 'withdraw' ? requestWords.publicReason : requestWords.reason}
        value={typed.reason}
        onInput={(reason) => set({ reason })}
        isLong
        isRequired
      />
      {type === 'withdraw' && (
        <CheckField
          label={requestWords.keepTitle}
          isChecked={typed.keepTitle}
          onChange={(isChecked) => set({ keepTitle: isChecked })}
        />
      )}
      <LabeledField
        label={requestWords.reviewOn}
        type="date"
        value={typed.reviewOn}
        onInput={(reviewOn) => set({ reviewOn })}
      />
      <p class="desk-actions">
        <button type="submit">{partWords.preview}</button>
      </p>
      {previewed && (
        <DecisionPreview number={number} decision={previewed} onClose={() => setPreviewed(undefined)} />
      )}
    </form>
  );
}

/** Returns an id if it is that of an item, otherwise that of the first. */
function idAmong(items: readonly { readonly id: string }[], id: string): string {
  return (items.find((one) => one.id === id) ?? items[0])?.id ?? '';
}

function articlesOf({ records, elsewhere }: PersonFound) {
  const all = [...records.flatMap(({ articles }) => articles), ...elsewhere.articles];
  return [...new Map(all.map((article) => [article.id, article])).values()];
}
