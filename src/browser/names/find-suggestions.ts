import { isUnspaced } from '../../search/words/unspaced.ts';
import type { FoundNames, Lookup } from '../../search/engine/lookup.ts';
import { fragmentAt, type QueryFragment } from './query-fragment.ts';
import type { NameRecord, TitleRecord } from '../../views/base/lookup-record.ts';

/** What a query may mean, as far as it is typed. */
export interface Suggestions {
  /** Each with the query in which it stands instead of the words that were typed. */
  readonly names: readonly { readonly found: FoundNames<NameRecord>; readonly query: string }[];
  readonly titles: readonly FoundNames<TitleRecord>[];
}

export interface SuggestionTables {
  readonly names: Pick<Lookup<NameRecord>, 'find' | 'findNear'>;
  readonly titles: Pick<Lookup<TitleRecord>, 'find'>;
}

const maxNames = 5;
const maxTitles = 4;
/** Fewer letters begin too many titles. */
const minTitleLength = 3;

/**
 * Finds what the words before the caret may be the beginning of: of names, as many of the last words as begin one.
 *
 * @throws {Error} where a table cannot be loaded
 */
export async function findSuggestions(
  tables: SuggestionTables,
  text: string,
  caret: number,
): Promise<Suggestions> {
  const fragment = fragmentAt(text, caret);
  if (!fragment) return { names: [], titles: [] };
  const [names, titles] = await Promise.all([
    namesOf((words) => tables.names.find(words), text, fragment),
    titlesOf(tables, text, fragment),
  ]);
  if (names.length > 0 || titles.length > 0) return { names, titles };
  // What begins nothing may have a slip in it.
  return { names: await namesOf((words) => tables.names.findNear(words), text, fragment), titles };
}

async function namesOf(
  find: (words: string) => Promise<readonly FoundNames<NameRecord>[]>,
  text: string,
  { starts, end, field }: QueryFragment,
): Promise<Suggestions['names']> {
  for (const start of starts) {
    const words = text.slice(start, end).replace(/^(?:entity|topic):/i, '');
    // A letter after other words begins too many names.
    if (start !== starts[0] && isShort(words, 2)) continue;
    const found = (await find(words)).filter(
      ({ data: [, kind] }) => !field || (kind === 'topic') === (field === 'topic'),
    );
    if (found.length > 0)
      return found.slice(0, maxNames).map((one) => ({ found: one, query: replaced(text, start, end, one) }));
  }
  return [];
}

function replaced(
  text: string,
  start: number,
  end: number,
  { data: [id, kind] }: FoundNames<NameRecord>,
): string {
  const term = `${kind === 'topic' ? 'topic' : 'entity'}:${id}`;
  return `${text.slice(0, start)}${term} ${text.slice(end).trimStart()}`;
}

/** A title is asked for by the whole query, where that is nothing but words. */
async function titlesOf(
  { titles }: SuggestionTables,
  text: string,
  { starts: [start = 0], end, field }: QueryFragment,
): Promise<Suggestions['titles']> {
  if (field || `${text.slice(0, start)}${text.slice(end)}`.trim() !== '') return [];
  return isShort(text, minTitleLength) ? [] : (await titles.find(text)).slice(0, maxTitles);
}

/** Whether a text of an alphabet has fewer letters; where signs are words, one is enough. */
function isShort(text: string, least: number): boolean {
  return [...text.trim()].length < least && !isUnspaced(text);
}
