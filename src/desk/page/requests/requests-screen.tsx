import './requests.css';
import { CreateForm } from '../parts/create-form.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { askChange } from '../base/ask.ts';
import { useDraft } from '../base/drafts.ts';
import { content } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { LabeledField } from '../parts/labeled-field.tsx';
import { RequestView } from './request-view.tsx';
import { requestWords } from './requests-words.ts';
import type { UnseenWords } from '../../api/requests.ts';
import { useAttempt } from '../base/use-attempt.ts';

/** The Requests screen: all requests, or one of them. */
export function RequestsScreen({ rest }: { readonly rest: string }) {
  return rest === '' ? <RequestList /> : <RequestView key={rest} number={rest} />;
}

function RequestList() {
  const { output, fault } = useAnswer('requests/list', null, content.value.version);
  return (
    <>
      <h1>{requestWords.title}</h1>
      <p class="work-note">{requestWords.about}</p>
      <FaultNote fault={fault} />
      {output && output.due.length > 0 && (
        <section class="request-part" aria-labelledby="requests-due">
          <h2 id="requests-due">{requestWords.due}</h2>
          <ul class="record-rows">
            {output.due.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {output && output.unseen.length > 0 && <UnseenList unseen={output.unseen} />}
      {output && (
        <section class="request-part" aria-labelledby="requests-list">
          <h2 id="requests-list">{requestWords.list}</h2>
          {output.requests.length === 0 ? (
            <p class="work-note">{requestWords.none}</p>
          ) : (
            <ul class="record-rows">
              {output.requests.map(({ number, person, receivedOn, decisions, isDue }) => (
                <li key={number}>
                  <a href={screenHref('requests', number)}>{requestWords.of(number, person)}</a>{' '}
                  <span class="small">
                    {receivedOn} · {decisions === 0 ? requestWords.open : requestWords.decided(decisions)}
                    {isDue && ` · ${requestWords.isDue}`}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <NewRequest />
    </>
  );
}

const empty = { person: '', wish: '', contact: '', receivedOn: '' };

/** The form that writes a request down. */
function NewRequest() {
  const [draft = empty, setDraft] = useDraft<typeof empty>('new request', {
    label: requestWords.add,
    href: screenHref('requests'),
  });
  const set = (key: keyof typeof empty) => (value: string) => setDraft({ ...draft, [key]: value });
  const create = async () => {
    const { number } = await askChange('requests/add', draft);
    setDraft(undefined);
    return screenHref('requests', number);
  };
  return (
    <section class="request-form">
      <CreateForm action={requestWords.save} onCreate={create}>
        <h2>{requestWords.add}</h2>
        <LabeledField
          label={requestWords.person}
          note={requestWords.personNote}
          value={draft.person}
          onInput={set('person')}
          isRequired
        />
        <LabeledField label={requestWords.wish} value={draft.wish} onInput={set('wish')} isLong />
        <LabeledField label={requestWords.contact} value={draft.contact} onInput={set('contact')} />
        <LabeledField
          label={requestWords.receivedOn}
          type="date"
          value={draft.receivedOn}
          onInput={set('receivedOn')}
          isRequired
        />
      </CreateForm>
    </section>
  );
}

/** Words that look like a withheld name, each with the answer that they mean something else. */
function UnseenList({ unseen }: { readonly unseen: readonly UnseenWords[] }) {
  const [refusal, attempt] = useAttempt();
  const keep = (number: string, article: string, passage: string) =>
    attempt(() => askChange('requests/keep-meaning', { number, article, passage }));
  return (
    <section class="request-part" aria-labelledby="requests-unseen">
      <h2 id="requests-unseen">{requestWords.unseen}</h2>
      <p class="work-note">{requestWords.unseenNote}</p>
      <FaultNote fault={refusal} />
      <ul class="record-rows">
        {unseen.map(({ number, article, before, words, after }) => {
          const passage = [before, words, after].filter(Boolean).join(' ');
          return (
            <li key={`${number} ${article} ${passage}`}>
              {before} <mark>{words}</mark> {after}{' '}
              <a href={screenHref('articles', article)} class="small">
                {requestWords.unseenIn(article, number)}
              </a>{' '}
              <button
                type="button"
                aria-label={requestWords.isOtherWhat(passage)}
                onClick={() => void keep(number, article, passage)}
              >
                {requestWords.isOther}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
