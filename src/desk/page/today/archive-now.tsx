import { dayInLanguage } from '../base/local-texts.ts';
import { deskPath } from '../../api/calls.ts';
import type { ArchiveGlance, GlancedArticle, SinceBuild } from '../../api/today.ts';
import { screenHref } from '../base/navigate.ts';
import { words } from '../base/words.ts';
import { todayWords } from './today-words.ts';

interface ArchiveNowProps {
  readonly glance: ArchiveGlance;
  readonly since: SinceBuild | null | undefined;
}

/** The archive as it is: its newest articles, those edited last, and the last publication with what has changed since. */
export function ArchiveNow({ glance: { articles, newest, edited, release }, since }: ArchiveNowProps) {
  const changed = since ? since.added + since.changed + since.gone : 0;
  return (
    <div class="today-now">
      <section class="today-part" aria-labelledby="today-published">
        <h2 id="today-published">{todayWords.lastPublished}</h2>
        <p class="work-note">
          {release ? `${dayInLanguage(release.day)}: ${release.what}` : todayWords.neverPublished}{' '}
          {since && release && todayWords.since(changed)}
        </p>
        <p>
          <a href={screenHref('publish')}>{todayWords.toPublish}</a>
        </p>
      </section>
      {articles > 0 && <GlancedList id="today-newest" title={todayWords.newest} articles={newest} />}
      {/* After an import, the newest are those that were edited last. */}
      {idsOf(edited) !== idsOf(newest) && (
        <GlancedList id="today-edited" title={todayWords.edited} articles={edited} isToEdit />
      )}
    </div>
  );
}

interface GlancedListProps {
  readonly id: string;
  readonly title: string;
  readonly articles: readonly GlancedArticle[];
  /** Whether they lead to their texts, to go on with them. */
  readonly isToEdit?: boolean;
}

function idsOf(articles: readonly GlancedArticle[]): string {
  return articles.map(({ id }) => id).join(' ');
}

function GlancedList({ id, title, articles, isToEdit }: GlancedListProps) {
  return (
    <section class="today-part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul class="today-articles">
        {articles.map((article) => (
          <li key={article.id}>
            {article.picture !== undefined && (
              <img src={`${deskPath}picture/${article.picture}`} alt={article.alt ?? ''} loading="lazy" />
            )}
            <div>
              <a href={screenHref(isToEdit ? 'write' : 'articles', article.id)} lang={article.language}>
                {article.title}
              </a>
              <p class="small">
                {article.date}
                {article.isDraft && ` · ${words.articles.draft}`}
              </p>
              <p class="today-line" lang={article.language}>
                {article.line}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
