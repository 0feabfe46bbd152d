import { countOf, inFigures } from '../text/count-of.ts';
import type { TopicRecord } from '../archive/record.ts';
import type { EditableContent } from '../authority/open/authority.ts';
import { findTopic, isRefusal, type Refusal } from '../authority/plans/plan.ts';
import { findTopicDuplicates } from '../authority/duplicates/topic-duplicates.ts';
import { articlesSection, recordSection } from './record-text.ts';
import { sectionOf, textTable } from './text-table.ts';

/** Returns a table of topics by id: id, number of articles, label and other words. */
export function topicListText(opened: EditableContent): string {
  const { topics } = opened.content;
  if (topics.length === 0) return 'There are no topics.';
  const articles = articlesByTopic(opened);
  const rows = topics.map(({ id, data }) => [
    id,
    String(articles.get(id)?.length ?? 0),
    [data.label, ...data.aliases].join('; '),
  ]);
  return textTable([['id', 'articles', 'words'], ...rows]);
}

/** Returns the text of one topic's record, and where it is used. */
export function topicShowText(opened: EditableContent, id: string): string | Refusal {
  const record = findTopic(opened, id);
  if (isRefusal(record)) return record;
  const articles = articlesByTopic(opened).get(id) ?? [];
  const below = opened.content.topics.filter(({ data }) => data.broader.some((one) => one === id));
  const parts = [
    `${record.data.label}\n${record.file}`,
    ...recordSection(opened, record.file),
    ...sectionOf(
      'Narrower topics',
      below.map((topic) => `  ${topic.id}`),
    ),
    ...articlesSection(articles),
  ];
  return parts.join('\n\n');
}

/** Returns a list of the topics that no article uses, directly or through a narrower topic. */
export function topicUnusedText(opened: EditableContent): string {
  const { topics } = opened.content;
  const articles = articlesByTopic(opened);
  const used = new Set<string>();
  const use = ({ id, data }: TopicRecord): void => {
    if (used.has(id)) return;
    used.add(id);
    for (const above of data.broader) {
      const topic = topics.find((one) => one.id === above);
      if (topic) use(topic);
    }
  };
  for (const topic of topics) if (articles.has(topic.id)) use(topic);
  const unused = topics.filter(({ id }) => !used.has(id));
  if (unused.length === 0) return 'Every topic is used.';
  return [
    textTable(unused.map(({ id, file }) => [id, file])),
    '',
    `${countOf(unused.length, 'topic')} of ${inFigures(topics.length)} not used by any article, nor broader than one that is. Remove a record only if its address was never published.`,
  ].join('\n');
}

/** Returns the pairs of topics that may be the same, the most likely first, and what to do about them. */
export function topicDuplicatesText(opened: EditableContent): string {
  const pairs = findTopicDuplicates(opened.content.topics);
  if (pairs.length === 0) return 'No two topics look the same.';
  const articles = articlesByTopic(opened);
  const describe = ({ id, data }: TopicRecord) =>
    `${id}  (${data.label}, ${countOf(articles.get(id)?.length ?? 0, 'article')})`;
  return [
    ...pairs.map(({ a, b, score, reason }) =>
      [`${score.toFixed(2)}  ${describe(a)}`, `      ${describe(b)}`, `      ${reason}`].join('\n'),
    ),
    `${countOf(pairs.length, 'pair')}, the most likely first. To merge two: npm run topics -- merge FROM INTO`,
  ].join('\n\n');
}

function articlesByTopic({ content }: EditableContent) {
  const articles = content.articles.flatMap((article) =>
    article.data.topics.map((topic): readonly [string, typeof article] => [topic, article]),
  );
  return new Map(
    [...Map.groupBy(articles, ([topic]) => topic)].map(([topic, found]) => [
      topic,
      found
        .map(([, article]) => article)
        .toSorted((a, b) => (a.data.date.earliest < b.data.date.earliest ? 1 : -1)),
    ]),
  );
}
