import './settings.css';
import type { EditedRecord, FormValues, FormValue } from '../../api/records.ts';
import { drafts } from '../base/drafts.ts';
import { content } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { FaultNote } from '../parts/fault-notes.tsx';
import { draftKey, RecordForm } from '../records/record-form.tsx';
import { BeginForm } from './begin-form.tsx';
import { SignalPreview } from './signal-preview.tsx';
import { settingsWords } from './settings-words.ts';
import { useState, useLayoutEffect, useRef } from 'preact/hooks';
import { askChange } from '../base/ask.ts';
import { screenHref } from '../base/navigate.ts';
import { CreateForm } from '../parts/create-form.tsx';
import { LabeledField } from '../parts/labeled-field.tsx';

/** The Settings screen: all settings of the archive and its own pages, or the form with which it begins. */
export function SettingsScreen() {
  const { output, fault } = useAnswer('settings/show', null, content.value.version);
  if (!output) return <FaultNote fault={fault} />;
  const { site, pages } = output;
  if (!site) return <BeginForm />;
  return (
    <>
      <h1>{settingsWords.title}</h1>
      <FaultNote fault={fault} />
      <div class="settings">
        <RecordForm type="site" id="site" record={site} />
        <div class="previews">
          <LookSample fields={typedFields(site)} />
          <SignalPreview fields={typedFields(site)} />
        </div>
      </div>
      <OwnPages pages={pages} />
    </>
  );
}

/** Returns the fields as typed, saved or not. */
function typedFields({ fields }: EditedRecord): FormValues {
  const draft = drafts.value.get(draftKey('site', 'site'))?.value as { edited: FormValues } | undefined;
  return draft?.edited ?? fields;
}

interface OwnPagesProps {
  readonly pages: readonly { readonly id: string; readonly title: string }[];
}

/** The archive’s own pages, to write them, and a new one. */
function OwnPages({ pages }: OwnPagesProps) {
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

/** The colors of a mode as typed; those that are not typed are the usual ones. */
const parts = ['paper', 'ink', 'accent'] as const;

/** The name of the archive and a line of text in the colors that are typed, at once and before they are saved. */
function LookSample({ fields }: { readonly fields: FormValues }) {
  return (
    <section class="look-sample" aria-label={settingsWords.sample}>
      <h2 class="label">{settingsWords.sample}</h2>
      {(['light', 'dark'] as const).map((mode) => (
        <ModeSample key={mode} mode={mode} fields={fields} />
      ))}
    </section>
  );
}

function ModeSample({ mode, fields }: { readonly mode: 'light' | 'dark'; readonly fields: FormValues }) {
  const card = useRef<HTMLDivElement>(null);
  const name = textAt(fields, ['look', 'wordmark']) ?? textAt(fields, ['title']) ?? '';
  const colors = parts.map((part) => textAt(fields, ['look', 'colors', part, mode]));
  // Styles are set by script, since the policy of the desk allows none in attributes.
  useLayoutEffect(() => {
    const { style } = card.current!;
    style.colorScheme = mode;
    parts.forEach((part, index) => {
      const variable = part === 'accent' ? '--stamp' : `--${part}`;
      const color = colors[index];
      if (color === undefined) style.removeProperty(variable);
      else style.setProperty(variable, color);
    });
  }, [mode, colors.join(' ')]);
  return (
    <>
      <p class="small">{settingsWords[mode]}</p>
      <div ref={card} class={`sample-card sample-${mode}`}>
        <p class="sample-name">{name}</p>
        <p>
          {settingsWords.sampleText} <span class="sample-link">{settingsWords.sampleLink}</span>.
        </p>
      </div>
    </>
  );
}

function textAt(fields: FormValues, path: readonly string[]): string | undefined {
  let value: FormValue | undefined = fields;
  for (const key of path) {
    if (typeof value !== 'object' || Array.isArray(value)) return undefined;
    value = (value as FormValues)[key];
  }
  return typeof value === 'string' && value !== '' ? value : undefined;
}
