import type { RecordType, TopicBranch } from '../../api/records.ts';
import { DuplicatesView } from './duplicates-view.tsx';
import { NewRecord } from './new-record.tsx';
import { RecordList } from './record-list.tsx';
import { RecordView } from './record-view.tsx';
import { recordWords } from './records-words.ts';
import { SplitView } from './split-view.tsx';
import { screenHref, recordHref } from '../base/navigate.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { content } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';

const tabs = [
  { part: '', href: screenHref('records'), label: () => recordWords.names },
  { part: 'topics', href: recordHref('topics'), label: () => recordWords.topics },
  { part: 'same', href: recordHref('same'), label: () => recordWords.same },
] as const;

/** The Records screen, to find, edit, merge and rename entities and topics. */
export function RecordsScreen({ rest }: { readonly rest: string }) {
  const [part = '', id = ''] = rest.split('/');
  const isTopic = part === 'topic' || (part === 'new' && id === 'topic');
  const current = isTopic ? 'topics' : part === 'same' ? 'same' : part === 'topics' ? 'topics' : '';
  return (
    <>
      <h1>{recordWords.title}</h1>
      <nav class="work-tabs" aria-label={recordWords.parts}>
        <ul>
          {tabs.map((tab) => (
            <li key={tab.part}>
              <a href={tab.href} aria-current={tab.part === current ? 'page' : undefined}>
                {tab.label()}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <RecordsPart part={part} id={id} />
    </>
  );
}

function RecordsPart({ part, id }: { readonly part: string; readonly id: string }) {
  switch (part) {
    case '':
      return <RecordList />;
    case 'topics':
      return <TopicTree />;
    case 'same':
      return <DuplicatesView key={id} of={id === 'topic' || id === 'article' ? id : 'entity'} />;
    case 'new':
      return <NewRecord key={id} type={id === 'topic' ? 'topic' : 'entity'} />;
    case 'split':
      return <SplitView key={id} id={id} />;
    case 'entity':
    case 'topic':
      return <RecordView key={`${part} ${id}`} type={part satisfies RecordType} id={id} />;
    default:
      return <p>{recordWords.notThere}</p>;
  }
}

/** All topics as a tree. */
function TopicTree() {
  const { output, fault } = useAnswer('records/topics', null, content.value.version);
  return (
    <>
      <p class="desk-actions work-note">
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
          <span class="small">{words.counts.articles(articles)}</span>
          {below.length > 0 && <Topics nodes={below} />}
        </li>
      ))}
    </ul>
  );
}
