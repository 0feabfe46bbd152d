import { askChange } from '../base/ask.ts';
import { useDraft } from '../base/drafts.ts';
import { screenHref } from '../base/navigate.ts';
import { CreateForm } from '../parts/create-form.tsx';
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
  const { title, date } = draft ?? { title: '', date: '' };
  const create = async () => {
    const { id } = await askChange('write/new', { title, date });
    setDraft(undefined);
    return screenHref('write', id);
  };
  return (
    <>
      <h1>{writeWords.newArticle}</h1>
      <p>{writeWords.newNote}</p>
      <CreateForm action={writeWords.begin} onCreate={create}>
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
      </CreateForm>
    </>
  );
}
