import type { RecordDetail, RecordType } from '../../api/records.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { content } from '../base/events.ts';
import { screenHref, recordHref } from '../base/navigate.ts';
import { useAnswer } from '../base/use-answer.ts';
import { RecordForm } from './record-form.tsx';
import { MergeForm, RemoveForm, RenameForm } from './record-changes.tsx';
import { recordWords } from './records-words.ts';
import { splitWords } from './split-words.ts';

interface RecordViewProps {
  readonly type: RecordType;
  readonly id: string;
}

/** A record: its fields as a form, its uses, and further actions. */
export function RecordView({ type, id }: RecordViewProps) {
  const { output, fault } = useAnswer('records/show', { type, id }, content.value.version);
  if (output === null) return <p class="work-note">{recordWords.notThere}</p>;
  if (!output) return <FaultNote fault={fault} />;
  return (
    <div class="record-view">
      <RecordForm type={type} id={id} record={output} />
      <aside class="record-side">
        <RecordUses record={output} />
        <RenameForm type={type} id={id} />
        <MergeForm type={type} id={id} />
        {type === 'entity' && output.articleCount > 1 && (
          <p class="small">
            <a href={recordHref('split', id)}>{splitWords.open}</a>
          </p>
        )}
        <RemoveForm type={type} id={id} />
      </aside>
    </div>
  );
}

function RecordUses({ record: { articles, articleCount, uses } }: { readonly record: RecordDetail }) {
  return (
    <section>
      <h3>{articleCount === 0 ? recordWords.noArticles : recordWords.usedIn(articleCount)}</h3>
      <ul class="small">
        {articles.map(({ id, title, date }) => (
          <li key={id}>
            {date} <a href={screenHref('articles', id)}>{title}</a>
          </li>
        ))}
      </ul>
      {articleCount > articles.length && (
        <p class="small">{recordWords.moreArticles(articleCount - articles.length)}</p>
      )}
      {uses.length > 0 && (
        <>
          <h3>{recordWords.alsoIn}</h3>
          <ul class="small">
            {uses.map((use) => (
              <li key={use}>{use}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
