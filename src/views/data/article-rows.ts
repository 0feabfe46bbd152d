import type { Archive, Article } from '../../archive/archive.ts';
import type { ArticleId } from '../../schema/id.ts';
import { csv } from '../../shared/base/csv.ts';
import { keptFactWithUrls } from '../../shared/base/fact.ts';
import type { Urls } from '../../shared/base/urls.ts';
import { byteLength } from './byte-length.ts';
import { articleData } from './article-data.ts';
import { passageData } from './passage-data.ts';
import { articleCells, articleCsvColumns } from './article-table.ts';
import { mentionCells, mentionColumns } from './link-tables.ts';
import type { Rows, Table, TableCells } from './table.ts';

/** Returns the rows of `articles.csv`: one per article, without its text. */
export function articleTable(archive: Archive, urls: Urls): Table {
  return {
    columns: articleCsvColumns,
    ...rowsOfArticles(
      archive,
      urls,
      () => archive.articles,
      'csv',
      (article) => [articleCells(archive, urls, article)],
    ),
  };
}

/** Returns the lines of `articles-YYYY.jsonl`. */
export function articleRecords(
  archive: Archive,
  urls: Urls,
  articles: () => readonly Article[],
): Rows<object> {
  return rowsOfArticles(archive, urls, articles, 'jsonl', (article) => [articleData(archive, urls, article)]);
}

/** Returns the rows of `mentions.csv`: one per mention, in the order of the articles and their texts. */
export function mentionTable(archive: Archive, urls: Urls): Table {
  return {
    columns: mentionColumns,
    ...rowsOfArticles(archive, urls, () => archive.articles, 'mentions', mentionCells),
    count: () =>
      archive.articles.reduce(
        (sum, { mentioned }) => sum + [...mentioned.values()].reduce((all, count) => all + count, 0),
        0,
      ),
  };
}

/** Returns the lines of `passages.jsonl`: one per paragraph, list item, quotation or cell of each article. */
export function passageRecords(archive: Archive, urls: Urls): Rows<object> {
  return {
    count: () => archive.articles.reduce((sum, { body }) => sum + body.blocks.length, 0),
    keys: () => archive.articles.map(({ id }) => id),
    rowsOf: (id) => passageData(archive, urls, archive.article.get(id as ArticleId)!),
    bytesOf: (id) => bytesOfPassages(archive, urls, id),
  };
}

/** How many bytes the passages of an article have: only asked for by archives that publish them. */
const bytesOfPassages = keptFactWithUrls('bytes of the passages of an article', (archive, urls, id) =>
  byteLength(
    passageData(archive, urls, archive.article.get(id as ArticleId)!)
      .map(jsonLine)
      .join(''),
  ),
);

function rowsOfArticles<Row extends object | TableCells>(
  archive: Archive,
  urls: Urls,
  articles: () => readonly Article[],
  table: keyof ReturnType<typeof bytesOfArticle>,
  rowsOf: (article: Article) => readonly Row[],
): Rows<Row> {
  return {
    count: () => articles().length,
    keys: () => articles().map(({ id }) => id),
    rowsOf: (id) => rowsOf(archive.article.get(id as ArticleId)!),
    bytesOf: (id) => bytesOfArticle(archive, urls, id)[table],
  };
}

/** How many bytes the rows of an article have in each table. */
const bytesOfArticle = keptFactWithUrls('bytes of the rows of an article', (archive, urls, id) => {
  const article = archive.article.get(id as ArticleId)!;
  return {
    csv: byteLength(csv([articleCells(archive, urls, article)])),
    jsonl: byteLength(jsonLine(articleData(archive, urls, article))),
    mentions: byteLength(csv(mentionCells(article))),
  };
});

/** Writes a record as a line of a file. */
export function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
