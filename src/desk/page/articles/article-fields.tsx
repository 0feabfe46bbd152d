import { useState } from 'preact/hooks';
import { FaultNote } from '../parts/fault-note.tsx';
import { RecordForm } from '../records/record-form.tsx';
import { content } from '../shell/events.ts';
import { useAnswer } from '../shell/use-answer.ts';
import { words } from '../words.ts';

/** The fields of an article, in a disclosure. */
export function ArticleFields({ id }: { readonly id: string }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="article-fields" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.articles.fields}</summary>
      {isOpen && <OpenFields id={id} />}
    </details>
  );
}

function OpenFields({ id }: { readonly id: string }) {
  const { output, fault } = useAnswer('articles/form', { id }, content.value.version);
  return output ? <RecordForm type="article" id={id} record={output} /> : <FaultNote fault={fault} />;
}
