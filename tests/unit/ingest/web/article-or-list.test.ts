import { statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { groupPages } from '../../../../src/ingest/web/table/group-pages.ts';
import { judgePages } from '../../../../src/ingest/web/table/judge-pages.ts';
import { PageStore } from '../../../../src/ingest/web/table/page-store.ts';
import { newTable, scanRecords } from '../../../../src/ingest/web/table/scan-records.ts';
import { writeBatch } from '../../../support/batch.ts';
import { eightThemes, type Theme } from '../../../support/crawl/eight-themes.ts';
import { twoLaterThemes } from '../../../support/crawl/two-later-themes.ts';
import { twoLatestThemes } from '../../../support/crawl/two-latest-themes.ts';
import { packedWarc } from '../../../support/crawl/web-archive.ts';

// The generator of the crawls writes what each page is, and shares nothing with what judges them.

/** Returns the precision and recall with which articles are told from lists. */
function judge({ host, pages }: Theme) {
  const all = pages();
  const addressOf = (path: string) => new URL(path, `https://${host}`).href;
  const records = all.map(({ path, html }) => ({ url: addressOf(path), body: html }));
  const folder = writeBatch({ 'crawl.warc.gz': packedWarc(records) });
  const path = join(folder, 'crawl.warc.gz');
  const store = new PageStore(folder);
  const table = newTable();
  const events = [...scanRecords([{ path, start: 0, length: statSync(path).size }], store, table)];
  const faults = events.filter(({ type }) => type !== 'progress');
  const choice = { also: () => false, alsoReasons: [], not: () => false };
  const judged = judgePages(table.captures, table.counts, store, choice);
  const addressAt = (index: number) => store.readCapture(table.captures.at(index)).address;
  const found = groupPages(judged, addressAt).articles;
  store.close();
  const articles = new Set(all.flatMap(({ kind, path: at }) => (kind === 'article' ? addressOf(at) : [])));
  const right = found.filter(({ address }) => articles.has(address)).length;
  const lists = all.filter(({ kind }) => kind === 'list').length;
  return {
    precision: right / found.length,
    recall: right / articles.size,
    lists,
    articles: articles.size,
    faults,
  };
}

describe.for([
  ['themes that the judgement was made with', eightThemes],
  ['themes that were made after it', twoLaterThemes],
  ['themes that were made last, of other structure', twoLatestThemes],
] as const)('%s', ([, themes]) => {
  test.for(themes)('articles are told from lists in a $name', (theme) => {
    const { precision, recall, lists, articles, faults } = judge(theme);
    expect(faults).toEqual([]);
    expect(Math.min(lists, articles)).toBeGreaterThanOrEqual(40);
    expect({ isPrecise: precision >= 0.98, isComplete: recall >= 0.98 }).toEqual({
      isPrecise: true,
      isComplete: true,
    });
  });
});
