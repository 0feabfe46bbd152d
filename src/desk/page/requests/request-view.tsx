import type { RequestDetail } from '../../api/requests.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { askChange } from '../base/ask-change.ts';
import { content } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { DecisionForm } from './decision-form.tsx';
import { PersonArticles } from './person-articles.tsx';
import { requestWords } from './requests-words.ts';

/** One request: what is asked for, what was decided, what the archive has, and the form that decides. */
export function RequestView({ number }: { readonly number: string }) {
  const { version } = content.value;
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
      {found ? (
        <>
          <PersonArticles found={found} />
          <DecisionForm number={number} person={request.person} found={found} />
        </>
      ) : (
        !findFault && <p role="status">{requestWords.looking}</p>
      )}
    </>
  );
}

function Decisions({ number, decisions }: Pick<RequestDetail, 'number' | 'decisions'>) {
  const [refusal, attempt] = useAttempt();
  const takeBack = (index: number) => attempt(() => askChange('requests/take-back', { number, index }));
  return (
    <section class="request-part" aria-labelledby="request-decisions">
      <h2 id="request-decisions">{requestWords.decisions}</h2>
      <FaultNote fault={refusal} />
      <ul class="record-rows">
        {decisions.map(({ text, reason, decidedOn, reviewOn, isDue }, index) => (
          <li key={`${index} ${text}`}>
            {text} {reason}{' '}
            <span class="small">
              {requestWords.onDay(decidedOn)}
              {reviewOn !== undefined && ` · ${isDue ? requestWords.isDue : requestWords.again(reviewOn)}`}
            </span>{' '}
            <button
              type="button"
              aria-label={requestWords.takeBackWhat(text)}
              onClick={() => void takeBack(index)}
            >
              {requestWords.takeBack}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
