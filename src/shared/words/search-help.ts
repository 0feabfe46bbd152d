import { type Field, fields } from '../base/query-field.ts';

const syntax = ['words', 'phrase', 'near', 'prefix', 'pattern', 'exclude', 'either', 'group'] as const;

/** A feature of the query language: its syntax, and each field; the dates between which to search are one. */
export type SearchHelpKey = (typeof syntax)[number] | Exclude<Field, 'to'>;

/** The features in the order of the search tips. */
export const searchHelpKeys: readonly SearchHelpKey[] = [
  ...syntax,
  ...fields.filter((field) => field !== 'to'),
];
