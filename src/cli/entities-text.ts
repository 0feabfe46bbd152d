import { countOf } from '../text/count-of.ts';
import type { EntityRecord } from '../archive/record.ts';
import { findDuplicates } from '../authority/duplicates/find-duplicates.ts';
import type { EditableContent } from '../authority/open/authority.ts';
import { recordOrRefusal, isRefusal, type Refusal } from '../authority/plans/plan.ts';
import { findUses } from '../authority/open/uses.ts';
import { articlesSection, recordSection } from './record-text.ts';
import { sectionOf, textTable } from './text-table.ts';
import { evidenceOf } from '../authority/duplicates/article-evidence.ts';
import {
  groupArticles,
  type CountedEvidence,
  summarizeGroup,
} from '../authority/duplicates/group-articles.ts';
import { UsageError } from './usage.ts';

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
export function showText(opened: EditableContent, id: string): string | Refusal {
  const record = recordOrRefusal(opened, id);
  if (isRefusal(record)) return record;
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
  return parts.join('\n\n');
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

/** Returns the articles of a record in groups that probably mean the same person, with the evidence, and how to split it. */
export function splitText(opened: EditableContent, id: string): string | Refusal {
  const record = recordOrRefusal(opened, id);
  if (isRefusal(record)) return record;
  const groups = groupArticles(evidenceOf(opened, id), opened);
  const count = groups.reduce((sum, { articles }) => sum + articles.length, 0);
  if (count < 2) return `Only ${countOf(count, 'article')} of "${id}": there is nothing to split.`;
  const items = groups.map(({ side, articles }, index) => {
    const { years, company, offices, places } = summarizeGroup(articles);
    const span = years && (years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`);
    const lines = [
      ...listed('offices', offices),
      ...listed('with', company),
      ...listed('places', places),
      ...articles.map(({ article: { id: one, data } }) => `     ${data.date.edtf}  ${one}  ${data.title}`),
    ];
    const about = [countOf(articles.length, 'article'), ...(span === undefined ? [] : [span])].join(', ');
    return [`${String(index + 1).padStart(3)}  ${side === 0 ? 'a' : 'b'}  ${about}`, ...lines].join('\n');
  });
  const moved = groups.flatMap(({ side }, index) => (side === 1 ? [index + 1] : []));
  return [
    ...items,
    `Proposed: the groups marked b mean somebody else. Nothing is changed until you choose:\n  npm run entities -- split ${id} --groups ${moved.join(',')} [--articles ID,…] [--as ID] --dry-run\nWithout --as, a new record gets the same name. The others stay with "${id}".`,
  ].join('\n\n');
}

/**
 * Returns the articles in some of the groups that {@link splitText} lists.
 *
 * @throws {UsageError} if there is no such group
 */
export function articlesOfGroups(opened: EditableContent, id: string, numbers: readonly string[]): string[] {
  if (numbers.length === 0 || isRefusal(recordOrRefusal(opened, id))) return [];
  const groups = groupArticles(evidenceOf(opened, id), opened);
  return numbers.flatMap((number) => {
    const group = /^\d+$/.test(number) ? groups[Number(number) - 1] : undefined;
    if (!group)
      throw new UsageError(
        `There is no group "${number}" of "${id}": npm run entities -- split ${id} lists them.`,
      );
    return group.articles.map(({ article }) => article.id);
  });
}

function listed(label: string, evidence: readonly CountedEvidence[]): string[] {
  if (evidence.length === 0) return [];
  return [`     ${label}: ${evidence.map(({ text, count }) => `${text} (${count})`).join(', ')}`];
}
