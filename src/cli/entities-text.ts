import { countOf } from '../archive/count-of.ts';
import type { EntityRecord } from '../archive/record.ts';
import { findDuplicates } from '../authority/duplicates/find-duplicates.ts';
import type { EditableContent } from '../authority/open/authority.ts';
import { recordOrRefusal, isRefusal } from '../authority/plans/plan.ts';
import { findUses } from '../authority/open/uses.ts';
import { articlesSection, recordSection } from './record-text.ts';
import { sectionOf, textTable } from './text-table.ts';

/** Returns a table of entities by id: id, kind, number of articles, names. */
export function entitiesText(opened: EditableContent): string {
  const uses = findUses(opened);
  const { entities } = opened.content;
  if (entities.length === 0) return 'There are no entities.';
  const rows = entities.map(({ id, data }) => [
    id,
    data.kind,
    String(uses(id).articles.length),
    [data.name, ...data.aliases].join('; '),
  ]);
  return textTable([['id', 'kind', 'articles', 'names'], ...rows]);
}

/** Returns the text of one entity's record, and where it is used. */
export function showText(opened: EditableContent, id: string): { text: string; isFound: boolean } {
  const record = recordOrRefusal(opened, id);
  if (isRefusal(record)) return { text: `${record.message}\n  ${record.advice}`, isFound: false };
  const { articles, pages, records } = findUses(opened)(id);
  const parts = [
    `${record.data.name} (${record.data.kind})\n${record.file}`,
    ...recordSection(opened, record.file),
    ...articlesSection(articles),
    ...sectionOf(
      'Linked by pages',
      pages.map((file) => `  ${file}`),
    ),
    ...sectionOf(
      'In other records',
      records.map((use) => `  ${use}`),
    ),
  ];
  return { text: parts.join('\n\n'), isFound: true };
}

/** Returns a list of the records that no article, page or other record uses. */
export function unusedText(opened: EditableContent): string {
  const uses = findUses(opened);
  const unused = opened.content.entities.filter(({ id }) => {
    const { articles, pages, records } = uses(id);
    return articles.length + pages.length + records.length === 0;
  });
  if (unused.length === 0) return 'Every entity is used.';
  return [
    textTable(unused.map(({ id, file }) => [id, file])),
    '',
    `${countOf(unused.length, 'entity', 'entities')} of ${opened.content.entities.length} not used by any article, page or record. Remove a record only if its address was never published.`,
  ].join('\n');
}

/** Returns the pairs of records that may be the same, the most likely first, and what to do about them. */
export function duplicatesText(opened: EditableContent): string {
  const { entities, articles } = opened.content;
  const duplicates = findDuplicates(entities, articles);
  if (duplicates.length === 0) return 'No two entities look the same.';
  const uses = findUses(opened);
  const describe = (id: string, { data }: EntityRecord) =>
    `${id}  (${data.name}, ${data.kind}, ${countOf(uses(id).articles.length, 'article')})`;
  const items = duplicates.map(({ a, b, score, reasons }) =>
    [
      `${score.toFixed(2)}  ${describe(a, opened.entity.get(a)!)}`,
      `      ${describe(b, opened.entity.get(b)!)}`,
      `      ${reasons.join('; ')}`,
    ].join('\n'),
  );
  return [
    ...items,
    `${countOf(duplicates.length, 'pair')}, the most likely first. Decide for each:\n  the same      npm run entities -- merge FROM INTO\n  not the same  npm run entities -- distinct ID ID   (it is not proposed again)`,
  ].join('\n\n');
}
