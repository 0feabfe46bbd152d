import type { ArticleFilter } from '../../api/article-filters.ts';
import type { SinceBuild, TodaySummary } from '../../api/today.ts';
import { recordHref, screenHref } from '../base/navigate.ts';
import { todayWords } from './today-words.ts';

/** A task, with the screen where it is done. */
export interface Task {
  readonly text: string;
  /** What to do next, and why, if this is the most useful one. */
  readonly step: string;
  readonly why?: string;
  readonly href: string;
  /** The filter for the list of articles. */
  readonly filter?: ArticleFilter;
}

/** Returns the tasks, the most useful first. */
export function tasksOf(summary: TodaySummary, since: SinceBuild | null | undefined): Task[] {
  const { articles, errors, warnings, drafts, names, namesOnce, withoutTopics, due } = summary;
  const { duplicates, topicDuplicates, versions, mentions } = summary;
  const { steps } = todayWords;
  const task = (
    count: number | null,
    text: (count: number) => string,
    step: string,
    href: string,
    more: Pick<Task, 'why' | 'filter'> = {},
  ): Task[] => (count === null || count === 0 ? [] : [{ text: text(count), step, href, ...more }]);
  return [
    ...(articles === 0
      ? [
          {
            text: todayWords.empty,
            step: steps.begin,
            why: todayWords.emptyWhy,
            href: screenHref('import'),
          },
        ]
      : []),
    ...task(errors, todayWords.errors, steps.errors, screenHref('problems'), { why: todayWords.errorsWhy }),
    ...task(due, todayWords.dueDecisions, steps.due, screenHref('requests')),
    ...task(names, todayWords.names, steps.names, screenHref('names'), {
      why: todayWords.namesWhy(mentions.waiting),
    }),
    ...task(namesOnce, todayWords.namesOnce, steps.namesOnce, screenHref('names')),
    ...task(duplicates, todayWords.duplicates, steps.duplicates, recordHref('same', 'entity')),
    ...task(topicDuplicates, todayWords.topicDuplicates, steps.duplicates, recordHref('same', 'topic')),
    ...task(versions, todayWords.versions, steps.versions, recordHref('same', 'article')),
    ...task(drafts, todayWords.drafts, steps.drafts, screenHref('articles'), {
      filter: 'drafts',
      why: todayWords.draftsWhy,
    }),
    ...task(withoutTopics, todayWords.withoutTopics, steps.topics, screenHref('articles'), {
      filter: 'no topics',
    }),
    ...task(warnings, todayWords.warnings, steps.warnings, screenHref('problems')),
    ...publishTask(since, articles),
  ];
}

/** Names each number of files that is not zero: `2 new, 1 gone`. */
function changedText(counts: Readonly<Record<keyof typeof todayWords.changedParts, number>>): string {
  const kinds = ['added', 'changed', 'gone', 'due'] as const;
  return kinds
    .flatMap((kind) => (counts[kind] > 0 ? [todayWords.changedParts[kind](counts[kind])] : []))
    .join(', ');
}

function publishTask(since: SinceBuild | null | undefined, articles: number): Task[] {
  if (since === undefined) return [];
  const [step, href] = [todayWords.steps.publish, screenHref('publish')];
  if (since === null) return articles === 0 ? [] : [{ text: todayWords.neverBuilt, step, href }];
  const { added, changed, gone, due, examples } = since;
  const count = added + changed + gone;
  if (count === 0) return due === 0 ? [] : [{ text: todayWords.due(due), step, href }];
  const titles = examples.map(({ title }) => `“${title}”`).join(', ');
  return [
    {
      text: todayWords.changed(count),
      step,
      why: [changedText({ added, changed, gone, due }), titles].filter(Boolean).join(': '),
      href,
    },
  ];
}
