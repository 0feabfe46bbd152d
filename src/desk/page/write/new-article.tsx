import { useState } from 'preact/hooks';
import { AskFault } from '../base/ask.ts';
import { askChange } from '../base/ask-change.ts';
import { useDraft } from '../base/drafts.ts';
import { navigate, screenHref, whileHere } from '../base/navigate.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { writeWords } from './write-words.ts';

interface NewArticleDraft {
  readonly title: string;
  readonly date: string;
}

/** The form of a new article: its headline and its date. */
export function NewArticle() {
  const [draft, setDraft] = useDraft<NewArticleDraft>('new article', {
    label: writeWords.newArticle,
    href: screenHref('write'),
  });
  const [fault, setFault] = useState<AskFault>();
  const { title, date } = draft ?? { title: '', date: '' };
  const begin = async (event: Event) => {
    event.preventDefault();
    const open = whileHere(navigate);
    try {
      const { id } = await askChange('write/new', { title, date });
      setDraft(undefined);
      open(screenHref('write', id));
    } catch (error) {
      if (!(error instanceof AskFault)) throw error;
      setFault(error);
    }
  };
  return (
    <>
      <h1>{writeWords.newArticle}</h1>
      <p>{writeWords.newNote}</p>
      <form class="record-form" onSubmit={(event) => void begin(event)}>
        <LabeledField
          label={writeWords.headline}
          value={title}
          isRequired
          onInput={(value) => setDraft({ title: value, date })}
        />
        <LabeledField
          label={writeWords.date}
          note={writeWords.dateNote}
          value={date}
          onInput={(value) => setDraft({ title, date: value })}
        />
        <FaultNote fault={fault} />
        <p class="desk-actions">
          <button type="submit" class="first">
            {writeWords.begin}
          </button>
        </p>
      </form>
    </>
  );
}
