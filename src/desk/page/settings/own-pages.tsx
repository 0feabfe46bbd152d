import { useState } from 'preact/hooks';
import { askChange } from '../base/ask-change.ts';
import { screenHref } from '../base/navigate.ts';
import { CreateForm } from '../parts/create-form.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { settingsWords } from './settings-words.ts';

interface OwnPagesProps {
  readonly pages: readonly { readonly id: string; readonly title: string }[];
}

/** The archive’s own pages, to write them, and a new one. */
export function OwnPages({ pages }: OwnPagesProps) {
  const [title, setTitle] = useState('');
  const create = async () => {
    const { id } = await askChange('settings/new-page', { title });
    return screenHref('write', `page/${id}`);
  };
  return (
    <section class="own-pages">
      <h2>{settingsWords.pages}</h2>
      {pages.length === 0 && <p>{settingsWords.noPages}</p>}
      <ul>
        {pages.map((page) => (
          <li key={page.id}>
            <a href={screenHref('write', `page/${page.id}`)}>{page.title}</a>
          </li>
        ))}
      </ul>
      <CreateForm action={settingsWords.addPage} onCreate={create}>
        <LabeledField label={settingsWords.newPage} value={title} isRequired onInput={setTitle} />
      </CreateForm>
    </section>
  );
}
