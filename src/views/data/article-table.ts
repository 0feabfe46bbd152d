import type { Archive } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { bylineNames } from '../meta/byline.ts';
import { articleData } from './article-data.ts';
import { cellOf, type Table } from './table.ts';

/**
 * The columns of `articles.csv`: the fields of an article that fit into a table, with its source in three
 * columns.
 */
export const articleCsvColumns: readonly string[] = [
  'id',
  'url',
  'title',
  'standfirst',
  'date',
  'earliest',
  'latest',
  'updated',
  'byline',
  'dateline',
  'section',
  'language',
  'text',
  'entities',
  'about',
  'topics',
  'rights',
  'source_publisher',
  'source_title',
  'source_url',
  'paragraphs',
];

/** Returns `articles.csv`: one row per article, without its text. */
export function articleTable(archive: Archive, urls: Urls): Table {
  return {
    columns: articleCsvColumns,
    count: archive.size,
    rows: function* () {
      for (const article of archive.articles) {
        const { source } = article.data;
        const record: Readonly<Record<string, unknown>> = {
          ...articleData(archive, urls, article),
          byline: bylineNames(archive, article),
          source_publisher: source?.publisher,
          source_title: source?.title,
          source_url: source?.url,
          paragraphs: article.body.blocks.length,
        };
        yield articleCsvColumns.map((name) => cellOf(record[name]));
      }
    },
  };
}
