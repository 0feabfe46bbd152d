import { useState } from 'preact/hooks';
import { askChange } from '../base/ask-change.ts';
import { navigate, screenHref, whileHere } from '../base/navigate.ts';
import { useAttempt } from '../base/use-attempt.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';
import { settingsWords } from './settings-words.ts';

interface OwnPagesProps {
  readonly pages: readonly { readonly id: string; readonly title: string }[];
}

/** The archive’s own pages, to write them, and a new one. */
export function OwnPages({ pages }: OwnPagesProps) {
  const [title, setTitle] = useState('');
  const [fault, attempt] = useAttempt();
  const add = async (event: Event) => {
    event.preventDefault();
    const open = whileHere(navigate);
    await attempt(async () => {
      const { id } = await askChange('settings/new-page', { title });
      open(screenHref('write', `page/${id}`));
    });
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
      <form class="record-form" onSubmit={(event) => void add(event)}>
        <LabeledField label={settingsWords.newPage} value={title} isRequired onInput={setTitle} />
        <FaultNote fault={fault} />
        <p class="desk-actions">
          <button type="submit">{settingsWords.addPage}</button>
        </p>
      </form>
    </section>
  );
}
