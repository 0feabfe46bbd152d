import type { RequestDetail, ArticlesAbout, PersonFound } from '../../api/requests.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { askChange } from '../base/ask.ts';
import { content } from '../base/events.ts';
import { screenHref, recordHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { decisionNote } from './decision-note.ts';
import { DecisionForm } from './decision-form.tsx';
import { LaterAnswer } from './later-answer.tsx';
import { requestWords } from './requests-words.ts';
import { words } from '../base/words.ts';

/** One request: what is asked for, what was decided, what the archive has, and the form that decides. */
export function RequestView({ number }: { readonly number: string }) {
  const { version } = content.value;
  const note = decisionNote.value.number === number ? decisionNote.value.text : '';
  const { output: request, fault } = useAnswer('requests/show', { number }, version);
  const { output: found, fault: findFault } = useAnswer('requests/find', { number }, version);
  if (request === undefined) return <FaultNote fault={fault} />;
  if (request === null) return <p>{requestWords.missing(number)}</p>;
  return (
    <>
      <p>
        <a href={screenHref('requests')}>{requestWords.back}</a>
      </p>
      <h1>{requestWords.of(number, request.person)}</h1>
      <FaultNote fault={fault ?? findFault} />
      <dl class="request-facts">
        <dt>{requestWords.receivedOn}</dt>
        <dd>{request.receivedOn}</dd>
        {request.wish !== '' && (
          <>
            <dt>{requestWords.wish}</dt>
            <dd class="request-wish">{request.wish}</dd>
          </>
        )}
        {request.contact !== '' && (
          <>
            <dt>{requestWords.contact}</dt>
            <dd>{request.contact}</dd>
          </>
        )}
      </dl>
      {request.decisions.length > 0 && <Decisions number={number} decisions={request.decisions} />}
      {note !== '' && (
        <p role="status" class="work-note">
          {note}
        </p>
      )}
      {found ? (
        <>
          <PersonArticles found={found} />
          {/* Each decision is typed into an empty form. */}
          <DecisionForm
            key={request.decisions.length}
            number={number}
            person={request.person}
            found={found}
          />
        </>
      ) : (
        !findFault && <p role="status">{requestWords.looking}</p>
      )}
    </>
  );
}

function Decisions({ number, decisions }: Pick<RequestDetail, 'number' | 'decisions'>) {
  const [refusal, attempt] = useAttempt();
  const takeBack = (key: string) => attempt(() => askChange('requests/take-back', { number, key }));
  return (
    <section class="request-part" aria-labelledby="request-decisions">
      <h2 id="request-decisions">{requestWords.decisions}</h2>
      <FaultNote fault={refusal} />
      <ul class="record-rows">
        {decisions.map(({ key, text, withheldBy, reason, decidedOn, reviewOn, isDue }, index) => (
          <li key={`${index} ${text}`}>
            {text} {reason}{' '}
            <span class="small">
              {requestWords.onDay(decidedOn)}
              {reviewOn !== undefined && ` · ${isDue ? requestWords.isDue : requestWords.again(reviewOn)}`}
            </span>{' '}
            <button
              type="button"
              aria-label={requestWords.takeBackWhat(text)}
              onClick={() => void takeBack(key)}
            >
              {requestWords.takeBack}
            </button>
            {withheldBy !== undefined && <LaterAnswer number={withheldBy} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What the archive has about a person: each record of the name apart, and articles with the name alone. */
function PersonArticles({ found: { records, elsewhere } }: { readonly found: PersonFound }) {
  return (
    <section class="request-part" aria-labelledby="request-found">
      <h2 id="request-found">{requestWords.found}</h2>
      {records.length + elsewhere.count === 0 && <p class="work-note">{requestWords.nothingFound}</p>}
      {records.length > 1 && <p class="work-note">{requestWords.apart(records.length)}</p>}
      {records.map(({ id, name, kind, description, ...about }) => (
        <section key={id} class="request-person" aria-label={`${name}, ${id}`}>
          <h3>
            <a href={recordHref('entity', id)}>{name}</a>{' '}
            <span class="small">
              {words.kind(kind)} · <bdi>{id}</bdi>
              {description !== undefined && (
                <>
                  {' · '}
                  <bdi>{description}</bdi>
                </>
              )}
            </span>
          </h3>
          <Articles about={about} label={requestWords.lists(about.count)} />
        </section>
      ))}
      {elsewhere.count > 0 && (
        <section class="request-person" aria-label={requestWords.elsewhere(elsewhere.count)}>
          <p class="work-note">{requestWords.elsewhereNote}</p>
          <Articles about={elsewhere} label={requestWords.elsewhere(elsewhere.count)} />
        </section>
      )}
    </section>
  );
}

function Articles({
  about: { count, articles },
  label,
}: {
  readonly about: ArticlesAbout;
  readonly label: string;
}) {
  return (
    <details open={count <= 10}>
      <summary>{label}</summary>
      <ul class="record-rows">
        {articles.map(({ id, title, date, sentences }) => (
          <li key={id}>
            <a href={screenHref('articles', id)}>{title}</a> <span class="small">{date}</span>
            {sentences.map((sentence) => (
              <blockquote key={sentence}>{sentence}</blockquote>
            ))}
          </li>
        ))}
      </ul>
      {count > articles.length && <p class="small">{requestWords.more(count - articles.length)}</p>}
    </details>
  );
}
