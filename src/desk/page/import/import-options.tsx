import type { ImportOptions } from '../../api/import.ts';
import { useAnswer } from '../base/use-answer.ts';
import { importWords } from './import-words.ts';
import { CheckField } from '../parts/labeled-field.tsx';

/** The options as typed. */
export interface TypedOptions {
  readonly format: string;
  readonly encoding: string;
  readonly topicsFrom: string;
  readonly assets: string;
  readonly drafts: boolean;
  readonly update: boolean;
}

export const noOptions: TypedOptions = {
  format: '',
  encoding: '',
  topicsFrom: '',
  assets: '',
  drafts: false,
  update: false,
};

/** Returns the options for an import. */
export function optionsOf(typed: TypedOptions): Omit<ImportOptions, 'source' | 'isDryRun' | 'map'> {
  const { format, encoding, topicsFrom, assets, drafts, update } = typed;
  return {
    drafts,
    update,
    ...(format !== '' && { format }),
    ...(encoding.trim() !== '' && { encoding: encoding.trim() }),
    ...(topicsFrom.trim() !== '' && { topicsFrom: Number(topicsFrom) }),
    ...(assets.trim() !== '' && { assets: assets.trim() }),
  };
}

interface ImportOptionsFormProps {
  readonly options: TypedOptions;
  readonly onChange: (options: TypedOptions) => void;
}

/** The options of an import, the same as those of the command. */
export function ImportOptionsForm({ options, onChange }: ImportOptionsFormProps) {
  const { output } = useAnswer('import/choices', null);
  const text = (key: 'encoding' | 'topicsFrom' | 'assets', label: string, note?: string) => (
    <div class="field">
      <label>
        {label}{' '}
        <input
          type="text"
          inputMode={key === 'topicsFrom' ? 'numeric' : undefined}
          autocomplete="off"
          spellcheck={false}
          value={options[key]}
          onInput={({ currentTarget }) => onChange({ ...options, [key]: currentTarget.value })}
        />
      </label>
      {note !== undefined && <p class="small">{note}</p>}
    </div>
  );
  const flag = (key: 'drafts' | 'update', label: string) => (
    <CheckField
      label={label}
      isChecked={options[key]}
      onChange={(isChecked) => onChange({ ...options, [key]: isChecked })}
    />
  );
  return (
    <details class="import-options">
      <summary>{importWords.options}</summary>
      <div class="record-form">
        {flag('drafts', importWords.drafts)}
        {flag('update', importWords.update)}
        <div class="field">
          <label>
            {importWords.format}{' '}
            <select
              value={options.format}
              onChange={({ currentTarget }) => onChange({ ...options, format: currentTarget.value })}
            >
              <option value="">{importWords.guessed}</option>
              {output?.formats.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {text('topicsFrom', importWords.topicsFrom)}
        {text('assets', importWords.assets)}
        {text('encoding', importWords.encoding, importWords.encodingNote)}
      </div>
    </details>
  );
}
