import type { TodaySummary } from '../../api/today.ts';
import { chooseFilter } from '../articles/article-list.tsx';
import { Bar } from '../parts/bar.tsx';
import { FaultNote } from '../parts/fault-notes.tsx';
import { BeginForm } from '../settings/begin-form.tsx';
import { content, finding, publishing, survey } from '../base/events.ts';
import { dayInLanguage } from '../base/local-texts.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { ArchiveNow } from './archive-now.tsx';
import { FirstDay } from './first-day.tsx';
import { type Task, tasksOf } from './tasks-of.ts';
import { todayWords } from './today-words.ts';
import type { ArchiveGlance } from '../../api/today.ts';

/** The Today screen: the next step, all tasks, the most useful first, and the archive as it is. */
export function TodayScreen() {
  const { state, step, done, of, message } = survey.value;
  const version = `${content.value.version} ${state} ${done}`;
  const { output, fault } = useAnswer('today/summary', null, `${version} ${finding.value.names}`);
  const built = `${content.value.version} ${publishing.value.state}`;
  const { output: since } = useAnswer('today/since-build', null, built);
  const { output: glance } = useAnswer('today/archive', null, built);
  if (!output)
    return (
      <>
        <h1>{todayWords.title}</h1>
        {fault ? <FaultNote fault={fault} /> : <p role="status">{todayWords.reading}</p>}
      </>
    );
  if (!output.hasSettings) return <BeginForm />;
  const tasks = tasksOf(output, since);
  return (
    <>
      <h1>{todayWords.title}</h1>
      {glance && <p class="today-what">{archiveText(glance)}</p>}
      <FaultNote fault={fault} />
      <div class="today-sides">
        <div>
          {glance && !glance.release && <FirstDay summary={output} isBuilt={Boolean(since)} />}
          <TaskList tasks={tasks} />
          {output.articles > 0 && (
            <section class="today-part" aria-labelledby="today-far">
              <h2 id="today-far">{todayWords.howFar}</h2>
              <Progress summary={output} />
              {state === 'running' && <Bar done={done} of={of} label={todayWords.looking[step]} />}
            </section>
          )}
          {state === 'failed' && <FaultNote fault={{ message: todayWords.lookFailed, advice: message }} />}
        </div>
        {glance && <ArchiveNow glance={glance} since={since} />}
      </div>
    </>
  );
}

/** What needs doing; the most useful first, in a sentence that says why. */
function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  const [next] = tasks;
  return (
    <section class="today-part" aria-labelledby="today-todo">
      <h2 id="today-todo">{todayWords.todo}</h2>
      {next === undefined && <p class="work-note">{todayWords.nothing}</p>}
      {next && (
        <p class="today-next">
          {todayWords.next}{' '}
          <a href={next.href} onClick={() => next.filter && chooseFilter(next.filter)}>
            {next.step}
          </a>
        </p>
      )}
      {next && (
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
  );
}

function Progress({ summary }: { readonly summary: TodaySummary }) {
  const { articles, reviewed, undecided, nothingProposed, withoutTopics, drafts, held, mentions } = summary;
  const named = mentions.decided + mentions.waiting;
  return (
    <>
      {named > 0 && (
        <Bar
          done={mentions.decided}
          of={named}
          label={todayWords.mentions(Math.floor((mentions.decided * 100) / named), mentions.decided, named)}
        />
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
            {todayWords.heldBack(held.count, dayInLanguage(held.next))}
          </a>
        </p>
      )}
    </>
  );
}

/** Returns how many articles and records an archive has, and from when. */
function archiveText({ title, articles, entities, span }: ArchiveGlance): string {
  const { undated, ofYear, ofYears } = todayWords.archive;
  if (!span) return undated(title, articles, entities);
  const { from, to } = span;
  return from === to ? ofYear(title, articles, entities, from) : ofYears(title, articles, entities, from, to);
}
