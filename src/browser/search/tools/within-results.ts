import { addPart } from '../../../search/query/edit.ts';
import { parsePlain } from '../../../search/query/parse-plain.ts';

/** Returns a query that finds, among the results of another, those with some words, or what else a query may have. */
export function withinResults(query: string, added: string): string {
  const text = added.trim();
  if (text === '') return query;
  // Of several plain words, not all would be required.
  const isPlain = parsePlain(text.replaceAll(/(?<!\S)\+/gu, '')) !== undefined;
  return addPart(query, isPlain ? text.replaceAll(/(?<!\S)\+?(?=[\p{L}\p{N}])/gu, '+') : text);
}
