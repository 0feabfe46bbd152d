import './settings.css';
import type { EditedRecord, FormValues } from '../../api/records.ts';
import { drafts } from '../base/drafts.ts';
import { content } from '../base/events.ts';
import { useAnswer } from '../base/use-answer.ts';
import { FaultNote } from '../parts/fault-note.tsx';
import { draftKey, RecordForm } from '../records/record-form.tsx';
import { BeginForm } from './begin-form.tsx';
import { LookSample } from './look-sample.tsx';
import { OwnPages } from './own-pages.tsx';
import { settingsWords } from './settings-words.ts';

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
      <OwnPages pages={pages} />
      <div class="settings">
        <RecordForm type="site" id="site" record={site} />
        <LookSample fields={typedFields(site)} />
      </div>
    </>
  );
}

/** Returns the fields as typed, saved or not. */
function typedFields({ fields }: EditedRecord): FormValues {
  const draft = drafts.value.get(draftKey('site', 'site'))?.value as { edited: FormValues } | undefined;
  return draft?.edited ?? fields;
}
