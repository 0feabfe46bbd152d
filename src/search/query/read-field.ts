import { fieldNames } from '../../shared/words/en/scripts/field-names.ts';
import { fold } from '../words/fold.ts';
import { type Field, fields } from '../../shared/base/query-field.ts';

/** The names that other searches have for a field, and those in English and in the language of the archive, folded. */
const byName = new Map<string, Field>([
  ['date', 'year'],
  ['after', 'from'],
  ['before', 'to'],
  ['author', 'byline'],
  ['intitle', 'title'],
]);
for (const field of fields) byName.set(field, field).set(fold(fieldNames[field]), field);

/** Parses the name of a field, in English or in the language of the archive, ignoring case. */
export function readField(name: string): Field | undefined {
  return byName.get(fold(name));
}
