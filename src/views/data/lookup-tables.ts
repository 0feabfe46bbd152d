import type { Archive } from '../../archive/archive.ts';
import { compareText } from '../../text/compare-text.ts';
import { type LookupParts, type LookupEntry, lookupParts, type LookupSize } from './lookup-parts.ts';
import type { NameRecord, TitleRecord } from '../../shared/base/lookup-part.ts';
import { dateNumber } from './date-number.ts';
import { fact } from '../../shared/base/fact.ts';
import type { Route } from '../../shared/base/route.ts';
import type { ArticleId } from '../../schema/id.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** The tables of suggestions for the search field, by the names of their folders. */
export interface LookupTables {
  readonly names: LookupParts<NameRecord>;
  readonly titles: LookupParts<TitleRecord>;
}

// A part is a few kilobytes compressed: see src/decisions/015-suggestions-are-in-small-files.md.
const namesSize: LookupSize = { rows: 300, best: 8, key: 40 };
const titlesSize: LookupSize = { rows: 500, best: 6, key: 24 };

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

/** The files of both tables. A file’s text is one of its props. @param keysOf folds like the search in the browser */
export function lookupRoute(
  keysOf: (name: string) => readonly string[],
): Route<{ readonly text: string }, string> {
  return {
    paths: (archive) =>
      lookupFiles(lookupTables(archive, keysOf)).map(({ params, text }) => ({ params, props: { text } })),
    view: (_archive, _urls, { text }) => text,
  };
}

/** What an article is found by. */
const titleRecordOf = fact('title record', (archive, id) => {
  const { data, language } = archive.article.get(id as ArticleId)!;
  const { date } = data;
  return [data.title, wordsOf(archive.site).date(date), language, dateNumber(date)] as const;
});

/** Returns the entries of names. An id is a name, too, because queries use it. */
function nameEntries({ entities, topics }: Archive): LookupEntry<NameRecord>[] {
  const ofEntities = entities.map(({ id, data, articles }) => ({
    data: [id, data.kind, data.name, articles.length] as const,
    names: [data.name, ...data.aliases, id],
    group: 'entity',
  }));
  const ofTopics = topics.map(({ id, data, articles, hasPage }) => ({
    data: hasPage
      ? ([id, 'topic', data.label, articles.length] as const)
      : ([id, 'topic', data.label, articles.length, 0] as const),
    names: [data.label, ...data.aliases, id],
    group: 'topic',
  }));
  return [...ofEntities, ...ofTopics].toSorted(
    ({ data: [a, , nameA, countA] }, { data: [b, , nameB, countB] }) =>
      countB - countA || compareText(nameA, nameB) || compareText(a, b),
  );
}

/** Returns the entries of titles, newest first. */
function titleEntries(archive: Archive): LookupEntry<TitleRecord>[] {
  return archive.articles
    .map(({ id }) => {
      const record = titleRecordOf(archive, id);
      return { data: [id, ...record] as const, names: [record[0]], group: 'article' };
    })
    .toReversed();
}
