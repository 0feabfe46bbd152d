import type { Archive } from '../../archive/archive.ts';
import { compareText } from '../../schema/date.ts';
import { type LookupParts, type LookupEntry, lookupParts, type LookupSize } from './lookup-parts.ts';
import type { NameRecord, TitleRecord } from '../base/lookup-record.ts';
import { wordsOf } from '../words/words-of.ts';

/** The tables of suggestions for the search field, by the names of their folders. */
export interface LookupTables {
  readonly names: LookupParts<NameRecord>;
  readonly titles: LookupParts<TitleRecord>;
}

// A part is a few kilobytes compressed: see src/decisions/015-suggestions-are-in-small-files.md.
const namesSize: LookupSize = { rows: 300, best: 8, key: 40 };
const titlesSize: LookupSize = { rows: 250, best: 6, key: 24 };

/** Creates both tables. @param keysOf folds like the search in the browser */
export function lookupTables(archive: Archive, keysOf: (name: string) => readonly string[]): LookupTables {
  return {
    names: lookupParts(nameEntries(archive), keysOf, namesSize),
    titles: lookupParts(titleEntries(archive), keysOf, titlesSize),
  };
}

/** Returns the files of both tables: `part` is `index`, `beginnings` or a number. */
export function lookupFiles(
  tables: LookupTables,
): { params: { table: string; part: string }; text: string }[] {
  return Object.entries(tables).flatMap(
    ([table, { starts, beginnings, parts }]: [string, LookupParts<unknown>]) => [
      { params: { table, part: 'index' }, text: JSON.stringify(starts) },
      { params: { table, part: 'beginnings' }, text: JSON.stringify(beginnings) },
      ...parts.map((part, number) => ({
        params: { table, part: String(number) },
        text: JSON.stringify(part),
      })),
    ],
  );
}

/** Returns the entries of names. An id is a name, too, because queries use it. */
function nameEntries({ entities, topics }: Archive): LookupEntry<NameRecord>[] {
  const ofEntities = entities.map(({ id, data, articles }) => ({
    data: [id, data.kind, data.name, articles.length] as const,
    names: [data.name, ...data.aliases, id],
    group: 'entity',
  }));
  const ofTopics = topics.map(({ id, data, articles }) => ({
    data: [id, 'topic', data.label, articles.length] as const,
    names: [data.label, ...data.aliases, id],
    group: 'topic',
  }));
  return [...ofEntities, ...ofTopics].toSorted(
    ({ data: [a, , nameA, countA] }, { data: [b, , nameB, countB] }) =>
      countB - countA || compareText(nameA, nameB) || compareText(a, b),
  );
}

/** Returns the entries of titles, newest first. */
function titleEntries({ articles, site }: Archive): LookupEntry<TitleRecord>[] {
  const words = wordsOf(site.language);
  return articles
    .map(({ id, data, language }, place) => ({
      data: [id, data.title, words.date(data.date), language, place] as const,
      names: [data.title],
      group: 'article',
    }))
    .toReversed();
}
