import { signal } from '@preact/signals';
import { type ArticleFilter, articleFilters } from '../../api/article-filters.ts';
import { EmptyNote } from '../parts/empty-note.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { SearchField } from '../parts/list-filters.tsx';
import { Pager } from '../parts/pager.tsx';
import { content, finding } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';
import { dayInLanguage, inLocalFigures } from '../base/local-texts.ts';

const pageSize = 50;

/** The state of the list, which is kept while an article is open. It opens with all; Today leads to those that need work. */
const list = signal<{ filter: ArticleFilter; find: string; from: number }>({
  filter: 'all',
  find: '',
  from: 0,
});

/** Sets the filter with which the list opens next time. */
export function chooseFilter(filter: ArticleFilter): void {
  list.value = { filter, find: '', from: 0 };
}

/** The articles, newest first, filtered by their remaining work. */
export function ArticleList() {
  const { filter, find, from } = list.value;
  const { output, fault } = useAnswer(
    'articles/list',
    { from, count: pageSize, filter, ...(find && { find }) },
    `${content.value.version} ${finding.value.version}`,
  );
  const total = output?.total ?? 0;
  const show = (change: Partial<typeof list.value>) => (list.value = { ...list.value, from: 0, ...change });
  return (
    <>
      <h1>{words.articles.title}</h1>
      <p>
        <a href={screenHref('write')}>{words.articles.newArticle}</a>
      </p>
      <FaultNote fault={fault} />
      <div class="desk-filters article-filters">
        <SearchField label={words.articles.find} find={find} onFind={(typed) => show({ find: typed })} />
        <div role="group" aria-label={words.articles.filter}>
          {articleFilters.map((one) => (
            <button
              key={one}
              type="button"
              aria-pressed={one === filter}
              onClick={() => show({ filter: one })}
            >
              {words.articles.filters[one]}{' '}
              <span class="small">{output && inLocalFigures(output.counts[one])}</span>
            </button>
          ))}
        </div>
      </div>
      {output && total === 0 && <NoArticles hasAny={find !== '' || output.counts.all > 0} filter={filter} />}
      <ul class="article-list">
        {output?.articles.map(({ id, title, date, isDraft, heldUntil, isReviewed, names, problems }) => (
          <li key={id}>
            <a href={screenHref('articles', id)}>{title}</a>{' '}
            <span class="small">
              {[
                date,
                isDraft && words.articles.draft,
                heldUntil !== undefined && words.articles.heldUntil(dayInLanguage(heldUntil)),
                isReviewed
                  ? words.articles.reviewed
                  : names === 0
                    ? words.articles.nothingProposed
                    : names !== undefined && words.counts.names(names),
                problems > 0 && words.counts.problems(problems),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <Pager from={from} count={pageSize} total={total} onGo={(to) => show({ from: to })} />
    </>
  );
}

interface NoArticlesProps {
  /** Whether the archive has articles. */
  readonly hasAny: boolean;
  readonly filter: ArticleFilter;
}

function NoArticles({ hasAny, filter }: NoArticlesProps) {
  if (hasAny) return <p>{filter === 'undecided' ? words.articles.nothingUndecided : words.articles.none}</p>;
  return (
    <EmptyNote
      text={words.articles.empty}
      ways={[
        { href: screenHref('import'), label: words.articles.importSome },
        { href: screenHref('write'), label: words.articles.writeFirst },
      ]}
    />
  );
}
