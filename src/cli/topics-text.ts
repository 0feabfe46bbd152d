import type { TopicRecord } from '../archive/record.ts';
import type { Ledger } from '../authority/open/authority.ts';
import { isRefusal } from '../authority/plans/plan.ts';
import { findTopic } from '../authority/plans/plan-topics.ts';
import { findTopicDuplicates } from '../authority/duplicates/topic-duplicates.ts';
import { countOf, sectionOf, tableOf } from './text-table.ts';

const maxArticles = 20;

/** One line a topic: id, articles, label and other words; by id. */
export function topicListText(ledger: Ledger): string {
  const { topics } = ledger.content;
  if (topics.length === 0) return 'There are no topics.';
  const articles = articlesByTopic(ledger);
  const rows = topics.map(({ id, data }) => [
    id,
    String(articles.get(id)?.length ?? 0),
    [data.label, ...data.aliases].join('; '),
  ]);
  return tableOf([['id', 'articles', 'words'], ...rows]);
}

/** All that the content says of one topic, and where it is used. */
export function topicShowText(ledger: Ledger, id: string): { text: string; isFound: boolean } {
  const record = findTopic(ledger, id);
  if (isRefusal(record)) return { text: `${record.message}\n  ${record.advice}`, isFound: false };
  const articles = articlesByTopic(ledger).get(id) ?? [];
  const listed = articles
    .slice(0, maxArticles)
    .map((article) => `  ${article.data.date.edtf}  ${article.id}${article.data.draft ? '  (draft)' : ''}`);
  const more = articles.length - listed.length;
  const below = ledger.content.topics.filter(({ data }) => data.broader.some((one) => one === id));
  const parts = [
    `${record.data.label}\n${record.file}`,
    ...sectionOf(
      'Record',
      ledger
        .textOf(record.file)
        .trim()
        .split(/\r?\n/)
        .map((line) => `  ${line}`),
    ),
    ...sectionOf(
      'Below it',
      below.map((topic) => `  ${topic.id}`),
    ),
    ...sectionOf(`In ${countOf(articles.length, 'article')}`, [
      ...listed,
      ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : []),
    ]),
  ];
  return { text: parts.join('\n\n'), isFound: true };
}

/** The topics that no article has, and that stand above none that one has. */
export function topicUnusedText(ledger: Ledger): string {
  const { topics } = ledger.content;
  const articles = articlesByTopic(ledger);
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
    tableOf(unused.map(({ id, file }) => [id, file])),
    '',
    `${countOf(unused.length, 'topic')} of ${topics.length.toLocaleString('en')} used by no article, nor above one that is. A record may be removed where nobody has its address yet; else keep it.`,
  ].join('\n');
}

/** The topics that may be the same, the likeliest first, and what to do about each. */
export function topicDuplicatesText(ledger: Ledger): string {
  const pairs = findTopicDuplicates(ledger.content.topics);
  if (pairs.length === 0) return 'No two topics look the same.';
  const articles = articlesByTopic(ledger);
  const describe = ({ id, data }: TopicRecord) =>
    `${id}  (${data.label}, ${countOf(articles.get(id)?.length ?? 0, 'article')})`;
  return [
    ...pairs.map(({ a, b, score, reason }) =>
      [`${score.toFixed(2)}  ${describe(a)}`, `      ${describe(b)}`, `      ${reason}`].join('\n'),
    ),
    `${countOf(pairs.length, 'pair')}, the likeliest first. Where two are one: npm run topics -- merge FROM INTO`,
  ].join('\n\n');
}

function articlesByTopic({ content }: Ledger) {
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
