import { dayText } from '../../../archive/publication-report.ts';
import { content } from '../base/events.ts';
import { screenHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { publishWords } from './publish-words.ts';

/** What falls due on which day, and what was published when. */
export function PublicationHistory() {
  const { output } = useAnswer('publish/history', null, content.value.version);
  if (!output) return null;
  const { releases, due, more } = output;
  return (
    <section class="publish-report">
      {due.length > 0 && (
        <>
          <h2>{publishWords.due}</h2>
          <ul>
            {due.map(({ id, title, until }) => (
              <li key={id}>
                {dayText(until)}: <a href={screenHref('articles', id)}>{title}</a>
              </li>
            ))}
          </ul>
          {more !== undefined && <p class="small">{more}</p>}
        </>
      )}
      <h2>{publishWords.releases}</h2>
      {releases.length === 0 && <p class="work-note">{publishWords.noReleases}</p>}
      <ol>
        {releases.map(({ day, what }, index) => (
          <li key={index}>
            {dayText(day)}: {what}
          </li>
        ))}
      </ol>
    </section>
  );
}
