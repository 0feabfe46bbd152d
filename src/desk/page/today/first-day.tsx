import type { TodaySummary } from '../../api/today.ts';
import { screenHref } from '../base/navigate.ts';
import { todayWords } from './today-words.ts';

interface FirstDayProps {
  readonly summary: TodaySummary;
  /** Whether the site was built on this machine. */
  readonly isBuilt: boolean;
}

/** The five steps from an empty archive to a published one, and which of them are done. */
export function FirstDay({ summary: { articles, reviewed, mentions }, isBuilt }: FirstDayProps) {
  const steps = [
    { text: todayWords.firstDay.begin, isDone: true, screen: 'settings' },
    { text: todayWords.firstDay.articles, isDone: articles > 0, screen: 'import' },
    {
      text: todayWords.firstDay.names,
      isDone: articles > 0 && reviewed + mentions.decided > 0,
      screen: 'names',
    },
    { text: todayWords.firstDay.look, isDone: isBuilt, screen: 'publish' },
    { text: todayWords.firstDay.send, isDone: false, screen: 'publish' },
  ];
  return (
    <section class="today-part" aria-labelledby="today-first">
      <h2 id="today-first">{todayWords.firstDay.title}</h2>
      <ol class="desk-steps">
        {steps.map(({ text, isDone, screen }) => (
          <li key={text} class={isDone ? 'done' : undefined}>
            <a href={screenHref(screen)}>{text}</a>
            {isDone && <span class="small"> {todayWords.firstDay.done}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
