import { useState } from 'preact/hooks';
import { FaultNote } from '../parts/fault-notes.tsx';
import { draftKey, RecordForm } from '../records/record-form.tsx';
import { drafts } from '../base/drafts.ts';
import { content } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { words } from '../base/words.ts';

/** The fields of an article, in a disclosure. */
export function ArticleFields({ id }: { readonly id: string }) {
  // What was typed is seen again at once.
  const [isOpen, setOpen] = useState(() => drafts.value.has(draftKey('article', id)));
  return (
    <details
      class="article-fields"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.articles.fields}</summary>
      {isOpen && <OpenFields id={id} />}
    </details>
  );
}

function OpenFields({ id }: { readonly id: string }) {
  const { output, fault } = useAnswer('articles/form', { id }, content.value.version);
  return output ? <RecordForm type="article" id={id} record={output} /> : <FaultNote fault={fault} />;
}
