import { type Field, fields } from '../../shared/base/query-field.ts';

/** The names that other searches have for a field. */
const otherNames: Readonly<Record<string, Field>> = {
  date: 'year',
  after: 'from',
  before: 'to',
  author: 'byline',
  intitle: 'title',
};

/** Parses the name of a field, ignoring case. */
export function readField(name: string): Field | undefined {
  const lower = name.toLowerCase();
  return (
    fields.find((field) => field === lower) ??
    (Object.hasOwn(otherNames, lower) ? otherNames[lower] : undefined)
  );
}
