import { countOf } from '../archive/count-of.ts';
import { evidenceOf } from '../authority/duplicates/article-evidence.ts';
import { groupArticles } from '../authority/duplicates/group-articles.ts';
import { type CountedEvidence, summarizeGroup } from '../authority/duplicates/group-summary.ts';
import type { EditableContent } from '../authority/open/authority.ts';
import { recordOrRefusal, isRefusal } from '../authority/plans/plan.ts';
import { UsageError } from './usage.ts';

/** Returns the articles of a record in groups that probably mean the same person, with the evidence, and how to split it. */
export function splitText(opened: EditableContent, id: string): { text: string; isFound: boolean } {
  const record = recordOrRefusal(opened, id);
  if (isRefusal(record)) return { text: `${record.message}\n  ${record.advice}`, isFound: false };
  const groups = groupArticles(evidenceOf(opened, id), opened);
  const count = groups.reduce((sum, { articles }) => sum + articles.length, 0);
  if (count < 2)
    return {
      text: `Only ${countOf(count, 'article')} of "${id}": there is nothing to split.`,
      isFound: true,
    };
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
  return {
    text: [
      ...items,
      `Proposed: the groups marked b mean somebody else. Nothing is changed until you choose:\n  npm run entities -- split ${id} --groups ${moved.join(',')} [--articles ID,…] [--as ID] --dry-run\nWithout --as, a new record gets the same name. The others stay with "${id}".`,
    ].join('\n\n'),
    isFound: true,
  };
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
