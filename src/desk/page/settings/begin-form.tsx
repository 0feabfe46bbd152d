import { useState } from 'preact/hooks';
import type { Fault } from '../../../schema/explain.ts';
import { ask, AskFault, askChange } from '../base/ask.ts';
import { screenHref } from '../base/navigate.ts';
import { CreateForm } from '../parts/create-form.tsx';
import { completedAddress } from '../parts/completed-address.ts';
import { ChoiceField, LabeledField } from '../parts/labeled-field.tsx';
import { languageChoices } from '../parts/language-choices.ts';
import { settingsWords } from './settings-words.ts';

/** Where the keeper goes on, by what the archive begins with. */
const screenAfter = {
  files: screenHref('import'),
  website: screenHref('import', 'website'),
  nothing: screenHref('today'),
};

/** The form with which an archive begins: its name, address and language, and its first page. */
export function BeginForm() {
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('http://localhost:4321/');
  const [language, setLanguage] = useState('en');
  const [page, setPage] = useState('');
  const [from, setFrom] = useState<keyof typeof screenAfter>('files');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const faultsAt = (key: string) => faults.filter(({ path }) => path[0] === key);
  const begin = async () => {
    const typed = { title: title.trim(), url: completedAddress(url), language };
    const found = await ask('records/check', { type: 'site', fields: typed });
    setFaults(found);
    if (found.length > 0) throw new AskFault(settingsWords.wrong(found.length));
    await askChange('settings/begin', typed);
    if (page.trim() === '') return screenAfter[from];
    const { id } = await askChange('settings/new-page', { title: page });
    return screenHref('write', `page/${id}`);
  };
  return (
    <>
      <h1>{settingsWords.begin}</h1>
      <p>{settingsWords.beginNote}</p>
      <CreateForm action={settingsWords.start} onCreate={begin}>
        <LabeledField
          label={settingsWords.name}
          value={title}
          isRequired
          faults={faultsAt('title')}
          onInput={setTitle}
        />
        <LabeledField
          label={settingsWords.address}
          note={settingsWords.addressNote}
          value={url}
          isRequired
          isPath
          faults={faultsAt('url')}
          onInput={setUrl}
        />
        <ChoiceField
          label={settingsWords.language}
          value={language}
          choices={languageChoices(language)}
          onChange={setLanguage}
        />
        <ChoiceField
          label={settingsWords.from}
          value={from}
          choices={settingsWords.beginnings}
          onChange={setFrom}
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
