import { type ArticleEvidence, evidenceOf } from '../../../authority/duplicates/article-evidence.ts';
import {
  groupArticles,
  type CountedEvidence,
  summarizeGroup,
} from '../../../authority/duplicates/group-articles.ts';
import type { CallInput } from '../../api/calls.ts';
import type { SplitProposal } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';
import { shownArticle } from './shown-records.ts';

/** Proposes how to split a record that is several people; the keeper decides about each group or article. */
export function proposeSplit(
  { opened }: Pick<Desk, 'opened'>,
  { id }: CallInput<'records/split'>,
): SplitProposal | null {
  const record = opened.entity.get(id);
  if (!record) return null;
  return {
    name: record.data.name,
    groups: groupArticles(evidenceOf(opened, id), opened).map(({ side, articles }) => ({
      side,
      evidence: evidenceText(articles),
      articles: articles.map((one) => ({
        ...shownArticle(one.article),
        evidence: evidenceText([one]).slice(1),
      })),
    })),
  };
}

function evidenceText(articles: readonly ArticleEvidence[]): string[] {
  const { years, company, offices, places } = summarizeGroup(articles);
  const text = (evidence: readonly CountedEvidence[]) =>
    evidence.map(({ text: one, count }) => (articles.length === 1 ? one : `${one} (${count})`)).join(', ');
  return [
    years === undefined ? 'undated' : years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`,
    ...(offices.length > 0 ? [text(offices)] : []),
    ...(company.length > 0 ? [`with ${text(company)}`] : []),
    ...(places.length > 0 ? [`in ${text(places)}`] : []),
  ];
}
