import type { Archive, Article } from '../../archive/archive.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { bylineNames } from '../meta/byline.ts';
import { articleData } from './article-data.ts';
import { cellOf, type TableCells } from './table.ts';

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

/** Returns the row of an article in `articles.csv`, without its text. */
export function articleCells(archive: Archive, urls: Urls, article: Article): TableCells {
  const { source } = article.data;
  const record: Readonly<Record<string, unknown>> = {
    ...articleData(archive, urls, article),
    byline: bylineNames(archive, article),
    source_publisher: source?.publisher,
    source_title: source?.title,
    source_url: source?.url,
    paragraphs: article.body.blocks.length,
  };
  return articleCsvColumns.map((name) => cellOf(record[name]));
}
