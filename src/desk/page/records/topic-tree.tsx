import { countOf } from '../../../archive/count-of.ts';
import type { TopicBranch } from '../../api/records.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { content } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { recordHref } from './record-href.ts';
import { recordWords } from './records-words.ts';

/** All topics as a tree. */
export function TopicTree() {
  const { output, fault } = useAnswer('records/topics', null, content.value.version);
  return (
    <>
      <p class="work-actions work-note">
        <a href={recordHref('new', 'topic')}>{recordWords.newRecord.topic}</a>
        <span class="small">{recordWords.move}</span>
      </p>
      <FaultNote fault={fault} />
      {output?.length === 0 && <p class="work-note">{recordWords.noTopics}</p>}
      {output && <Topics nodes={output} />}
    </>
  );
}

function Topics({ nodes }: { readonly nodes: readonly TopicBranch[] }) {
  return (
    <ul class="topic-tree">
      {nodes.map(({ id, label, articles, below }) => (
        <li key={id}>
          <a href={recordHref('topic', id)}>{label}</a>{' '}
          <span class="small">{countOf(articles, 'article')}</span>
          {below.length > 0 && <Topics nodes={below} />}
        </li>
      ))}
    </ul>
  );
}
