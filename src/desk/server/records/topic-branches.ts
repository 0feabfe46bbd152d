import { narrowerTerms } from '../../../archive/topic-tree.ts';
import { compareText } from '../../../text/compare-text.ts';
import type { EditableContent } from '../../../authority/open/authority.ts';
import { once } from '../../../shared/base/once.ts';
import type { TopicBranch } from '../../api/records.ts';
import type { Desk } from '../desk/desk.ts';
import { articlesOfTopics } from './count-articles.ts';

/** Returns all topics as a tree, sorted by label; a topic with two broader topics appears twice. */
const tree = once((opened: EditableContent): readonly TopicBranch[] => {
  const { topics } = opened.content;
  const articles = articlesOfTopics(opened);
  const narrower = narrowerTerms(topics);
  const byId = new Map<string, (typeof topics)[number]>(topics.map((topic) => [topic.id, topic]));
  const nodes = (ids: readonly string[], above: ReadonlySet<string>): TopicBranch[] =>
    ids
      // The check reports loops.
      .filter((id) => !above.has(id))
      .flatMap((id) => byId.get(id) ?? [])
      .map(({ id, data }) => ({
        id,
        label: data.label,
        articles: articles.get(id) ?? 0,
        below: nodes(narrower.get(id) ?? [], new Set([...above, id])),
      }))
      .toSorted(
        (a, b) => compareText(a.label.toLowerCase(), b.label.toLowerCase()) || compareText(a.id, b.id),
      );
  const tops = topics.filter(({ data }) => !data.broader.some((one) => byId.has(one)));
  return nodes(
    tops.map(({ id }) => id),
    new Set(),
  );
});

/** Returns the topics as a tree. */
export function topicBranches({ opened }: Pick<Desk, 'opened'>): readonly TopicBranch[] {
  return tree(opened);
}
