import { countOf } from '../text/count-of.ts';
import type { ArticleRecord } from '../archive/record.ts';
import type { EditableContent } from '../authority/open/authority.ts';
import { sectionOf } from './text-table.ts';

const maxArticles = 20;

/** Formats the file of a record. */
export function recordSection(opened: EditableContent, file: string): string[] {
  const lines = opened.textOf(file).trim().split(/\r?\n/);
  return sectionOf(
    'Record',
    lines.map((line) => `  ${line}`),
  );
}

/**
 * Formats the articles that use a record.
 *
 * @param articles newest first
 */
export function articlesSection(articles: readonly ArticleRecord[]): string[] {
  const more = articles.length - maxArticles;
  return sectionOf(`In ${countOf(articles.length, 'article')}`, [
    ...articles
      .slice(0, maxArticles)
      .map(({ id, data }) => `  ${data.date.edtf}  ${id}${data.draft ? '  (draft)' : ''}`),
    ...(more > 0 ? [`  and ${countOf(more, 'older one')}`] : []),
  ]);
}
