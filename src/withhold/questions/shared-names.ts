import type { ArticleRecord, Content, TopicRecord } from '../../archive/record.ts';
import type { FormFinder } from '../forms/find-forms.ts';
import { addressHasForm } from '../rewrite/decoded-address.ts';
import type { WordingQuestion } from './wording-question.ts';

/** A topic or a series that has the name. */
export interface SharedName {
  readonly type: 'topic' | 'series';
  readonly id: string;
  /** The label of the topic, the title of the series. */
  readonly label: string;
  /** Whether all its articles are those of the decision. */
  readonly isOwn: boolean;
}

/** Returns the topics and series of the articles of a decision that have the name. */
export function sharedNames(
  { articles, topics }: Pick<Content, 'articles' | 'topics'>,
  ofDecision: ReadonlySet<string>,
  finder: FormFinder,
): SharedName[] {
  const isOwn = (users: readonly ArticleRecord[]) => users.every(({ id }) => ofDecision.has(id));
  const isConcerned = (users: readonly ArticleRecord[]) => users.some(({ id }) => ofDecision.has(id));
  const ofTopics = topics.flatMap((topic): SharedName[] => {
    if (!topicTexts(topic).some((text) => finder.find(text).length > 0) && !addressHasForm(topic.id, finder))
      return [];
    const users = articles.filter(({ data }) => (data.topics as readonly string[]).includes(topic.id));
    return isConcerned(users)
      ? [{ type: 'topic', id: topic.id, label: topic.data.label, isOwn: isOwn(users) }]
      : [];
  });
  const inSeries = Map.groupBy(
    articles.filter(({ data }) => data.series !== undefined),
    ({ data }) => data.series!.id,
  );
  const ofSeries = [...inSeries].flatMap(([id, users]): SharedName[] => {
    const { title } = users[0]!.data.series!;
    if (!isConcerned(users) || (finder.find(title).length === 0 && !addressHasForm(id, finder))) return [];
    return [{ type: 'series', id, label: title, isOwn: isOwn(users) }];
  });
  return [...ofTopics, ...ofSeries];
}

function topicTexts({ data }: TopicRecord): string[] {
  return [data.label, data.description ?? '', ...data.aliases];
}

/** Returns the question about a topic or a series that others share. */
export function sharedQuestion(
  { type, id, label }: SharedName,
  { articles }: Pick<Content, 'articles'>,
): WordingQuestion {
  const users = articles.filter(({ data }) =>
    type === 'topic' ? (data.topics as readonly string[]).includes(id) : data.series?.id === id,
  );
  return {
    wording: label,
    reason: type,
    count: users.length,
    samples: users
      .slice(0, 3)
      .map(({ id: article, data }) => ({ article, sentence: data.title, passage: '' })),
  };
}
