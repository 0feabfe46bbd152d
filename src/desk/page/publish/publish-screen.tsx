import { useState } from 'preact/hooks';
import type { TodaySummary } from '../../api/today.ts';
import { chooseFilter } from '../articles/article-list.tsx';
import { ask, AskFault } from '../base/ask.ts';
import { content } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { EmptyNote } from '../parts/empty-note.tsx';
import { JobPanel } from './job-panel.tsx';
import { PublicationHistory } from './publication-history.tsx';
import { words } from '../base/words.ts';
import { publishWords } from './publish-words.ts';
import { SendForm } from './send-form.tsx';
import { usePublishing } from './use-publishing.ts';

/** The Publish screen: sends the site to a host, builds it to look at it, and says what was published when. */
export function PublishScreen() {
  const job = usePublishing();
  const { isAtWork, report, attempt, start } = job;
  const [site, setSite] = useState<string>();
  const { output: summary } = useAnswer('today/summary', null, content.value.version);
  const open = async () => {
    const served = await ask('publish/open', null);
    if (!served) throw new AskFault(publishWords.notBuilt);
    setSite(served.url);
    window.open(served.url, '_blank', 'noopener');
  };
  if (summary && !summary.hasSettings)
    return (
      <>
        <h1>{publishWords.title}</h1>
        <EmptyNote
          text={publishWords.notBegun}
          ways={[{ href: screenHref('today'), label: publishWords.begin }]}
        />
      </>
    );
  return (
    <>
      <h1>{publishWords.title}</h1>
      {summary && <StaysOut {...summary} />}
      <FaultNote fault={job.fault} />
      <div class="publish-sides">
        <div>
          <section class="publish-form" aria-labelledby="publish-look">
            <h2 id="publish-look">{publishWords.look}</h2>
            <p class="work-note">{publishWords.note}</p>
            <p class="desk-actions publish-actions">
              <button
                type="button"
                class="first"
                disabled={isAtWork}
                onClick={() => start('build', () => ask('publish/start', null))}
              >
                {report && !report.plan && !report.box ? publishWords.again : publishWords.build}
              </button>
              <button type="button" disabled={isAtWork} onClick={() => attempt(open)}>
                {publishWords.open}
              </button>
              <span class="small">
                {site === undefined ? (
                  publishWords.openNote
                ) : (
                  <a href={site} target="_blank" rel="noopener noreferrer">
                    {site}
                  </a>
                )}
              </span>
            </p>
            <JobPanel task="build" job={job} site={site} />
          </section>
          <SendForm isAtWork={isAtWork} onSend={(input) => start('send', () => ask('publish/send', input))} />
          <JobPanel task="send" job={job} site={site} />
        </div>
        <PublicationHistory isAtWork={isAtWork} />
      </div>
    </>
  );
}

/** Says which articles readers will not find, before anybody misses them on the site. */
function StaysOut({ articles, drafts }: Pick<TodaySummary, 'articles' | 'drafts'>) {
  if (articles === 0)
    return (
      <p class="work-note">
        {publishWords.noArticles} <a href={screenHref('import')}>{words.articles.importSome}</a>
      </p>
    );
  if (drafts === 0) return null;
  return (
    <p class="work-note">
      {publishWords.drafts(drafts, articles)}{' '}
      <a href={screenHref('articles')} onClick={() => chooseFilter('drafts')}>
        {publishWords.toDrafts}
      </a>
    </p>
  );
}
