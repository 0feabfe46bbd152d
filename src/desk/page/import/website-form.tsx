import type { CaptureInput } from '../../api/website.ts';
import { CheckField, ChoiceField, LabeledField } from '../parts/labeled-field.tsx';
import { websiteWords } from './website-words.ts';

interface WebsiteFormProps {
  readonly input: CaptureInput;
  /** What the keeper is asked once of each site. */
  readonly question: string;
  readonly onChange: (input: CaptureInput) => void;
}

/** What to fetch, and whether the keeper may publish it. */
export function WebsiteForm({ input, question, onChange }: WebsiteFormProps) {
  const { site, contact, hosts, wayback, mayPublish } = input;
  return (
    <div class="desk-form">
      <LabeledField
        label={websiteWords.site}
        note={websiteWords.siteNote}
        value={site}
        isRequired
        isPath
        // The answer about rights is one about a site.
        onInput={(typed) => onChange({ ...input, site: typed, mayPublish: false, follow: [] })}
      />
      <ChoiceField
        label={websiteWords.from}
        value={wayback ? 'wayback' : 'live'}
        choices={websiteWords.sources}
        onChange={(source) => {
          const { wayback: _, ...rest } = input;
          onChange(source === 'live' ? rest : { ...rest, wayback: { until: '', all: false } });
        }}
      />
      {wayback && (
        <LabeledField
          label={websiteWords.until}
          note={websiteWords.untilNote}
          value={wayback.until}
          isPath
          onInput={(until) => onChange({ ...input, wayback: { ...wayback, until } })}
        />
      )}
      <LabeledField
        label={websiteWords.contact}
        note={websiteWords.contactNote}
        value={contact}
        isRequired
        isPath
        onInput={(typed) => onChange({ ...input, contact: typed })}
      />
      <YesField
        question={question}
        isYes={mayPublish}
        onChange={(yes) => onChange({ ...input, mayPublish: yes })}
      />
      <details>
        <summary>{websiteWords.more}</summary>
        <LabeledField
          label={websiteWords.hosts}
          note={websiteWords.hostsNote}
          value={hosts.join(',')}
          isPath
          onInput={(typed) => onChange({ ...input, hosts: typed === '' ? [] : typed.split(',') })}
        />
        {wayback && (
          <CheckField
            label={websiteWords.all}
            isChecked={wayback.all}
            onChange={(all) => onChange({ ...input, wayback: { ...wayback, all } })}
          />
        )}
      </details>
    </div>
  );
}

interface YesFieldProps {
  readonly question: string;
  readonly isYes: boolean;
  readonly onChange: (isYes: boolean) => void;
}

/** A question with the answer that is needed to go on. */
function YesField({ question, isYes, onChange }: YesFieldProps) {
  return (
    <fieldset class="field">
      <legend>{question}</legend>
      <div>
        <CheckField label={websiteWords.yes} isChecked={isYes} onChange={onChange} />
      </div>
    </fieldset>
  );
}
