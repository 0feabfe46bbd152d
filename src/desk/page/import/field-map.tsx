import type { EntityKind } from '../../../schema/entity-kind.ts';
import { inFigures } from '../../../text/count-of.ts';
import type { ImportResult } from '../../api/import.ts';
import { useAnswer } from '../base/use-answer.ts';
import { labelOf } from '../parts/field-label.ts';
import { words } from '../base/words.ts';
import { importWords } from './import-words.ts';

const maxFields = 60;

interface FieldMapProps {
  readonly unused: ImportResult['unused'];
  /** The choices so far, by the field of the source. */
  readonly map: Readonly<Record<string, string>>;
  readonly onChange: (map: Readonly<Record<string, string>>) => void;
}

/** Lets the keeper assign the unused fields of a source. */
export function FieldMap({ unused, map, onChange }: FieldMapProps) {
  const { output } = useAnswer('import/choices', null);
  const known = new Set(unused.map(({ name }) => name));
  // Assigned fields are no longer unused, but their assignment can still be changed.
  const chosen = Object.keys(map)
    .filter((name) => !known.has(name))
    .map((name) => ({ name, count: undefined, maxLength: undefined, samples: [] }));
  const rows = [...chosen, ...unused.slice(0, maxFields)];
  if (rows.length === 0) return null;
  const all = output?.fields ?? [];
  const usual = Object.keys(importWords.usualFields).filter((field) => all.includes(field));
  const rare = all.filter((field) => !usual.includes(field));
  const choose = (name: string, meant: string) => {
    const { [name]: _, ...others } = map;
    onChange(meant === '' ? others : { ...others, [name]: meant });
  };
  return (
    <section aria-labelledby="import-fields">
      <h3 id="import-fields">{importWords.fields}</h3>
      <p class="work-note">{importWords.fieldsNote}</p>
      <div class="work-scroll">
        <table class="work-table">
          <thead>
            <tr>
              <th scope="col">{importWords.field}</th>
              <th scope="col">{importWords.means}</th>
              <th scope="col" class="number">
                {importWords.inArticles}
              </th>
              <th scope="col" class="number">
                {importWords.maxLength}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, count, maxLength, samples }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {samples.length > 0 && (
                    <span class="field-samples small">{samples.map(importWords.sampleOf).join(', ')}</span>
                  )}
                </th>
                <td>
                  <select
                    aria-label={importWords.meansOf(name)}
                    value={map[name] ?? ''}
                    onChange={({ currentTarget }) => choose(name, currentTarget.value)}
                  >
                    <option value="">{importWords.leftOut}</option>
                    <option value="none">{importWords.none}</option>
                    <FieldGroup label={importWords.fieldsGroup} fields={usual} />
                    <optgroup label={importWords.kindsGroup}>
                      {output?.kinds.map((kind) => (
                        <option key={kind} value={kind}>
                          {words.kind(kind as EntityKind)}
                        </option>
                      ))}
                    </optgroup>
                    <FieldGroup label={importWords.rareFieldsGroup} fields={rare} />
                  </select>
                </td>
                <td class="number">{count !== undefined && inFigures(count)}</td>
                <td class="number">{maxLength !== undefined && inFigures(maxLength)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unused.length > maxFields && <p class="small">{importWords.moreFields(unused.length - maxFields)}</p>}
    </section>
  );
}

/** Choices of what a field may be, in plain words. */
function FieldGroup({ label, fields }: { readonly label: string; readonly fields: readonly string[] }) {
  return (
    <optgroup label={label}>
      {fields.map((field) => (
        <option key={field} value={field}>
          {importWords.usualFields[field] ?? importWords.rareFields[field] ?? labelOf([field])}
        </option>
      ))}
    </optgroup>
  );
}
