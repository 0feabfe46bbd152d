import type { UnseenWords } from '../../api/requests.ts';
import { askChange } from '../base/ask-change.ts';
import { screenHref } from '../base/navigate.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { requestWords } from './requests-words.ts';

/** Words that look like a withheld name, each with the answer that they mean something else. */
export function UnseenList({ unseen }: { readonly unseen: readonly UnseenWords[] }) {
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
