import { idFaultOf } from '../../schema/id-fault.ts';
import type { ArticleEvidence } from '../duplicates/article-evidence.ts';
import type { EditableContent } from '../open/authority.ts';
import { formerIdRefusals } from './former-id-refusals.ts';
import { planProblem } from './plan-problems.ts';
import type { Refusal } from './plan.ts';

/** The articles of a record that mean somebody else, and the record that gets them. */
export interface SplitPart {
  readonly articles: readonly string[];
  /** The id of an existing record, or of a new one; a new id if undefined. */
  readonly id?: string;
  /** The name of a new record; the same if undefined. */
  readonly name?: string;
  readonly description?: string;
}

/** Returns why a record can’t be split so: articles that are not its own or stand twice, and ids that are not free. */
export function splitRefusals(
  opened: EditableContent,
  id: string,
  evidence: readonly ArticleEvidence[],
  parts: readonly SplitPart[],
): Refusal[] {
  return [...articleRefusals(id, evidence, parts), ...idRefusals(opened, id, parts)];
}

function articleRefusals(
  id: string,
  evidence: readonly ArticleEvidence[],
  parts: readonly SplitPart[],
): Refusal[] {
  const known = new Set<string>(evidence.map(({ article }) => article.id));
  const moved = parts.flatMap(({ articles }) => articles);
  return [
    ...(parts.length === 0 || parts.some(({ articles }) => articles.length === 0)
      ? [planProblem('plan-split-of-nothing')]
      : []),
    ...moved
      .filter((one) => !known.has(one))
      .map((article) => planProblem('plan-split-article-of-other', { id, article })),
    ...moved
      .filter((one, index) => moved.indexOf(one) !== index)
      .map((article) => planProblem('plan-split-article-twice', { article })),
    ...(known.size > 0 && new Set(moved).size === known.size
      ? [planProblem('plan-split-leaves-none', { id })]
      : []),
  ];
}

function idRefusals(opened: EditableContent, id: string, parts: readonly SplitPart[]): Refusal[] {
  const ids = parts.flatMap(({ id: one }) => (one === undefined ? [] : [one]));
  return ids.flatMap((one, index): Refusal[] => {
    const which = idFaultOf(one);
    if (which)
      return [planProblem('plan-id-unusable-like', { which, id: one, example: 'ada-example-writer' })];
    if (one === id) return [planProblem('plan-split-id-own', { id })];
    if (ids.indexOf(one) !== index) return [planProblem('plan-split-id-twice', { id: one })];
    if (opened.entity.has(one)) return [];
    const found = opened.files.find((file) => file.type === 'entity' && file.id.toLowerCase() === one);
    if (found) return [planProblem('plan-file-unread', { file: found.file })];
    return formerIdRefusals(opened, 'entity', one, id);
  });
}
