import type { Query } from './node.ts';
import { parseQuery } from './parse.ts';
import { replacePart } from './remove-part.ts';

/**
 * Parses a query, of which fields may have dates as people write them: `from:march 1987`.
 *
 * @param languages BCP 47 codes, in which months may be named
 * @returns the query with these dates as fields have them
 */
export async function readQuery(
  text: string,
  options: { readonly typing?: boolean },
  languages: readonly string[],
): Promise<Query> {
  const query = parseQuery(text, options);
  const wrong = query.problems.filter(({ type }) => type === 'bad-date');
  if (wrong.length === 0) return query;
  const { fieldDate } = await import('./field-date.ts');
  const dates = wrong.flatMap(({ start }) => fieldDate(text, start, languages) ?? []);
  if (dates.length === 0) return query;
  return parseQuery(
    dates.toReversed().reduce((whole, date) => replacePart(whole, date, date.text), text),
    options,
  );
}
