import type { ImportOptions } from '../../api/import.ts';
import { useAnswer } from '../base/use-answer.ts';
import { importWords } from './import-words.ts';
import { CheckField, ChoiceField, LabeledField } from '../parts/labeled-field.tsx';

/** The options as typed. */
export const noOptions = {
  format: '',
  encoding: '',
  topicsFrom: '',
  assets: '',
  paper: '',
  issued: '',
  drafts: false,
  update: false,
  quotedKeys: false,
  distinct: false,
  byPage: false,
};

export type TypedOptions = Readonly<typeof noOptions>;

/** Returns the options for an import. */
export function optionsOf(typed: TypedOptions): Omit<ImportOptions, 'source' | 'isDryRun' | 'map'> {
  const { format, encoding, topicsFrom, assets, paper, issued, drafts, update, ...flags } = typed;
  const { quotedKeys, distinct, byPage } = flags;
  return {
    drafts,
    update,
    ...((quotedKeys || distinct) && { answers: { quotedKeys, distinct } }),
    ...(format !== '' && { format }),
    ...(encoding.trim() !== '' && { encoding: encoding.trim() }),
    ...(topicsFrom.trim() !== '' && { topicsFrom: Number(topicsFrom) }),
    ...(assets.trim() !== '' && { assets: assets.trim() }),
    ...(paper.trim() !== '' && { paper: paper.trim() }),
    ...(issued.trim() !== '' && { issued: issued.trim() }),
    ...(byPage && { byPage }),
  };
}

interface ImportOptionsFormProps {
  readonly options: TypedOptions;
  readonly onChange: (options: TypedOptions) => void;
}

/** The options of an import, the same as those of the command. */
export function ImportOptionsForm({ options, onChange }: ImportOptionsFormProps) {
  const { output } = useAnswer('import/choices', null);
  type TextKey = 'encoding' | 'topicsFrom' | 'assets' | 'paper' | 'issued';
  const text = (key: TextKey, label: string, note?: string) => (
    <LabeledField
      label={label}
      {...(note !== undefined && { note })}
      value={options[key]}
      isPath={key !== 'paper'}
      onInput={(value) => onChange({ ...options, [key]: value })}
    />
  );
  const flag = (key: 'drafts' | 'update' | 'quotedKeys' | 'distinct' | 'byPage', label: string) => (
    <CheckField
      label={label}
      isChecked={options[key]}
      onChange={(isChecked) => onChange({ ...options, [key]: isChecked })}
    />
  );
  return (
    <details class="import-options">
      <summary>{importWords.options}</summary>
      <div class="desk-form">
        {flag('drafts', importWords.drafts)}
        {flag('update', importWords.update)}
        {flag('quotedKeys', importWords.quotedKeys)}
        {flag('distinct', importWords.distinct)}
        <ChoiceField
          label={importWords.format}
          value={options.format}
          choices={{
            '': importWords.guessed,
            ...Object.fromEntries((output?.formats ?? []).map(({ id, name }) => [id, name] as const)),
          }}
          onChange={(format) => onChange({ ...options, format })}
        />
        {text('topicsFrom', importWords.topicsFrom)}
        {text('assets', importWords.assets)}
        {text('encoding', importWords.encoding, importWords.encodingNote)}
        {text('paper', importWords.paper, importWords.paperNote)}
        {text('issued', importWords.issued)}
        {flag('byPage', importWords.byPage)}
      </div>
    </details>
  );
}
