import { useState } from 'preact/hooks';
import { askChange } from '../base/ask.ts';
import { screenHref } from '../base/navigate.ts';
import { CreateForm } from '../parts/create-form.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { settingsWords } from './settings-words.ts';

/** The form with which an archive begins: its name, address and language, and its first page. */
export function BeginForm() {
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('http://localhost:4321/');
  const [language, setLanguage] = useState('en');
  const [page, setPage] = useState('');
  const begin = async () => {
    await askChange('settings/begin', { title, url, language });
    if (page.trim() === '') return screenHref('import');
    const { id } = await askChange('settings/new-page', { title: page });
    return screenHref('write', `page/${id}`);
  };
  return (
    <>
      <h1>{settingsWords.begin}</h1>
      <p>{settingsWords.beginNote}</p>
      <CreateForm action={settingsWords.start} onCreate={begin}>
        <LabeledField label={settingsWords.name} value={title} isRequired onInput={setTitle} />
        <LabeledField
          label={settingsWords.address}
          note={settingsWords.addressNote}
          value={url}
          isRequired
          onInput={setUrl}
        />
        <LabeledField
          label={settingsWords.language}
          note={settingsWords.languageNote}
          value={language}
          isRequired
          onInput={setLanguage}
        />
        <LabeledField
          label={settingsWords.page}
          note={settingsWords.pageNote}
          value={page}
          onInput={setPage}
        />
      </CreateForm>
    </>
  );
}
