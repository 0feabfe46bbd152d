import type { ArticleDetail } from '../../api/articles.ts';
import { words } from '../base/words.ts';
import { ActionButton } from '../parts/action-button.tsx';
import { noteEnglish } from '../base/english-texts.ts';

interface ArticleNotesProps {
  readonly article: ArticleDetail;
  /** Adds a proposed topic. */
  readonly onFile: (topic: string) => void;
}

/** The topics of an article, those proposed for it, and its problems. */
export function ArticleNotes({ article, onFile }: ArticleNotesProps) {
  const { topics, topicProposals, problems } = article;
  return (
    <>
      <section>
        <h2 class="label">{words.articles.topics}</h2>
        <p class="small">{topics.map(({ label }) => label).join(' · ') || words.articles.noTopics}</p>
        <ul class="topic-proposals">
          {topicProposals.map(({ id, label, why }) => (
            <li key={id}>
              <ActionButton label={words.articles.fileUnder(label)} onClick={() => onFile(id)} />{' '}
              <span class="small">{noteEnglish(why)}</span>
            </li>
          ))}
        </ul>
      </section>
      {problems.length > 0 && (
        <section>
          <h2 class="label">{words.counts.problems(problems.length)}</h2>
          <ul class="small">
            {problems.map(({ message, advice }) => (
              <li key={message}>
                {noteEnglish(message)} {noteEnglish(advice)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
