import { isUnspaced } from '../../search/words/unspaced.ts';
import type { FoundNames, Lookup } from '../../search/engine/lookup.ts';
import { fragmentAt, type QueryFragment } from './query-fragment.ts';
import type { NameRecord, TitleRecord } from '../../shared/base/lookup-part.ts';

/** Suggestions for a partly typed query. */
export interface Suggestions {
  /** Names, each with the query in which it replaces the typed words. */
  readonly names: readonly { readonly found: FoundNames<NameRecord>; readonly query: string }[];
  readonly titles: readonly FoundNames<TitleRecord>[];
}

/** The tables in which suggestions are looked up. */
export interface SuggestionTables {
  readonly names: Pick<Lookup<NameRecord>, 'find' | 'findNear'>;
  readonly titles: Pick<Lookup<TitleRecord>, 'find'>;
}

const maxNames = 5;
const maxTitles = 4;
/** Fewer letters match too many titles. */
const minTitleLength = 3;

/**
 * Finds names and titles that begin with the words before the caret. For names, as many of the last words as
 * possible are used.
 *
 * @throws {Error} if a table cannot be loaded
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
  // If nothing begins with these words, they may be misspelled.
  return { names: await namesOf((words) => tables.names.findNear(words), text, fragment), titles };
}

async function namesOf(
  find: (words: string) => Promise<readonly FoundNames<NameRecord>[]>,
  text: string,
  { starts, end, field }: QueryFragment,
): Promise<Suggestions['names']> {
  for (const start of starts) {
    const words = text.slice(start, end).replace(/^(?:entity|topic):/i, '');
    // A single letter after other words matches too many names.
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

/** Finds titles that begin with the whole query, if it consists only of words. */
async function titlesOf(
  { titles }: SuggestionTables,
  text: string,
  { starts: [start = 0], end, field }: QueryFragment,
): Promise<Suggestions['titles']> {
  if (field || `${text.slice(0, start)}${text.slice(end)}`.trim() !== '') return [];
  return isShort(text, minTitleLength) ? [] : (await titles.find(text)).slice(0, maxTitles);
}

/** Whether a text has fewer letters than a minimum; in scripts without spaces, one character is enough. */
function isShort(text: string, minLetters: number): boolean {
  return [...text.trim()].length < minLetters && !isUnspaced(text);
}
