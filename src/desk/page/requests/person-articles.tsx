import type { ArticlesAbout, PersonFound } from '../../api/requests.ts';
import { screenHref } from '../base/navigate.ts';
import { recordHref } from '../records/record-href.ts';
import { words } from '../base/words.ts';
import { requestWords } from './requests-words.ts';

/** What the archive has about a person: each record of the name apart, and articles with the name alone. */
export function PersonArticles({ found: { records, elsewhere } }: { readonly found: PersonFound }) {
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
              {words.kind(kind)} · {id}
              {description !== undefined && ` · ${description}`}
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
