import { useState } from 'preact/hooks';
import { askChange } from '../base/ask-change.ts';
import { navigate, screenHref, whileHere } from '../base/navigate.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { settingsWords } from './settings-words.ts';

/** The form with which an archive begins: its name, address and language, and its first page. */
export function BeginForm() {
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('http://localhost:4321/');
  const [language, setLanguage] = useState('en');
  const [page, setPage] = useState('');
  const [fault, attempt] = useAttempt();
  const begin = async (event: Event) => {
    event.preventDefault();
    const open = whileHere(navigate);
    await attempt(async () => {
      await askChange('settings/begin', { title, url, language });
      if (page.trim() === '') open(screenHref('import'));
      else {
        const { id } = await askChange('settings/new-page', { title: page });
        open(screenHref('write', `page/${id}`));
      }
    });
  };
  return (
    <>
      <h1>{settingsWords.begin}</h1>
      <p>{settingsWords.beginNote}</p>
      <form class="record-form" onSubmit={(event) => void begin(event)}>
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
        <FaultNote fault={fault} />
        <p class="desk-actions">
          <button type="submit" class="first">
            {settingsWords.start}
          </button>
        </p>
      </form>
    </>
  );
}
