import { type Field, fields } from '../../../base/query-field.ts';

/** What readers may write before a value in English; other languages have names of their own beside these. */
export const fieldNames = Object.fromEntries(fields.map((field) => [field, `${field}:`])) as Readonly<
  Record<Field, string>
>;
