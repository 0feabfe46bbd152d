import { heldBackText } from '../../../archive/publication-report.ts';
import type { ArticleFilter } from '../../api/article-filters.ts';
import type { SinceBuild, TodaySummary } from '../../api/today.ts';
import { chooseFilter } from '../articles/article-list.tsx';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { BeginForm } from '../settings/begin-form.tsx';
import { content, finding, publishing, survey } from '../base/events.ts';
import { screenHref, recordHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { todayWords } from './today-words.ts';

/** A task, with the screen where it is done. */
interface Task {
  readonly text: string;
  readonly why?: string;
  readonly href: string;
  /** The filter for the list of articles. */
  readonly filter?: ArticleFilter;
}

/** The Today screen: tasks, the most useful first, and the state of the archive. */
export function TodayScreen() {
  const { state, step, done, of, message } = survey.value;
  const version = `${content.value.version} ${state} ${done}`;
  const { output, fault } = useAnswer('today/summary', null, `${version} ${finding.value.names}`);
  const { output: since } = useAnswer(
    'today/since-build',
    null,
    `${content.value.version} ${publishing.value.state}`,
  );
  if (!output) return <FaultNote fault={fault} />;
  if (!output.hasSettings) return <BeginForm />;
  const tasks = tasksOf(output, since);
  return (
    <>
      <h1>{todayWords.title}</h1>
      <FaultNote fault={fault} />
      <section class="today-part" aria-labelledby="today-todo">
        <h2 id="today-todo">{todayWords.todo}</h2>
        {tasks.length === 0 ? (
          <p class="work-note">{todayWords.nothing}</p>
        ) : (
          <ol class="today-tasks">
            {tasks.map(({ text, why, href, filter }) => (
              <li key={text}>
                <a href={href} onClick={() => filter && chooseFilter(filter)}>
                  {text}
                </a>
                {why !== undefined && <span class="small"> {why}</span>}
              </li>
            ))}
          </ol>
        )}
      </section>
      <section class="today-part" aria-labelledby="today-far">
        <h2 id="today-far">{todayWords.howFar}</h2>
        <Progress summary={output} />
        {state === 'running' && <Bar done={done} of={of} label={todayWords.looking[step]} />}
        {state === 'failed' && <FaultNote fault={{ message: todayWords.lookFailed, advice: message }} />}
      </section>
    </>
  );
}

function Progress({ summary }: { readonly summary: TodaySummary }) {
  const { articles, reviewed, undecided, nothingProposed, withoutTopics, drafts, held, mentions } = summary;
  const named = mentions.decided + mentions.waiting;
  if (articles === 0) return null;
  return (
    <>
      {named > 0 && (
        <Bar done={mentions.decided} of={named} label={todayWords.mentions(mentions.decided, named)} />
      )}
      <Bar
        done={reviewed}
        of={reviewed + undecided}
        label={todayWords.decided(reviewed, reviewed + undecided, nothingProposed)}
      />
      <Bar
        done={articles - withoutTopics}
        of={articles}
        label={todayWords.withTopics(articles - withoutTopics, articles)}
      />
      {drafts > 0 && (
        <Bar
          done={articles - drafts}
          of={articles}
          label={todayWords.published(articles - drafts, articles)}
        />
      )}
      {held && (
        <p>
          <a href={screenHref('articles')} onClick={() => chooseFilter('held back')}>
            {heldBackText(held.count, held.next)}
          </a>
        </p>
      )}
    </>
  );
}

/** Returns the tasks, the most useful first. */
function tasksOf(summary: TodaySummary, since: SinceBuild | null | undefined): Task[] {
  const {
    articles,
    errors,
    warnings,
    drafts,
    names,
    namesOnce,
    withoutTopics,
    due,
    duplicates,
    topicDuplicates,
    versions,
  } = summary;
  const task = (
    count: number | null,
    text: (count: number) => string,
    href: string,
    more: Pick<Task, 'why' | 'filter'> = {},
  ): Task[] => (count === null || count === 0 ? [] : [{ text: text(count), href, ...more }]);
  return [
    ...(articles === 0
      ? [{ text: todayWords.empty, why: todayWords.emptyWhy, href: screenHref('import') }]
      : []),
    ...task(errors, todayWords.errors, screenHref('problems'), { why: todayWords.errorsWhy }),
    ...task(due, todayWords.dueDecisions, screenHref('requests')),
    ...task(names, todayWords.names, screenHref('names'), { why: todayWords.namesWhy }),
    ...task(namesOnce, todayWords.namesOnce, screenHref('names')),
    ...task(duplicates, todayWords.duplicates, recordHref('same', 'entity')),
    ...task(topicDuplicates, todayWords.topicDuplicates, recordHref('same', 'topic')),
    ...task(versions, todayWords.versions, recordHref('same', 'article')),
    ...task(drafts, todayWords.drafts, screenHref('articles'), {
      filter: 'drafts',
      why: todayWords.draftsWhy,
    }),
    ...task(withoutTopics, todayWords.withoutTopics, screenHref('articles'), { filter: 'no topics' }),
    ...task(warnings, todayWords.warnings, screenHref('problems')),
    ...publishTask(since, articles),
  ];
}

function publishTask(since: SinceBuild | null | undefined, articles: number): Task[] {
  if (since === undefined) return [];
  if (since === null)
    return articles === 0 ? [] : [{ text: todayWords.neverBuilt, href: screenHref('publish') }];
  const { added, changed, gone, due, examples } = since;
  const count = added + changed + gone;
  if (count === 0) return due === 0 ? [] : [{ text: todayWords.due(due), href: screenHref('publish') }];
  const titles = examples.map(({ title }) => `“${title}”`).join(', ');
  return [
    {
      text: todayWords.changed(count),
      why: [todayWords.changedParts(added, changed, gone, due), titles].filter(Boolean).join(': '),
      href: screenHref('publish'),
    },
  ];
}
