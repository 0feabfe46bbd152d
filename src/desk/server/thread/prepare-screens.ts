import type { Desk } from '../desk/desk.ts';
import { listArticles } from '../articles/list-articles.ts';
import { showArticle } from '../articles/show-article.ts';
import { findRecords } from '../names/find-records.ts';
import { listRecords } from '../records/list-records.ts';
import { showRecord } from '../records/show-record.ts';
import { topicBranches } from '../records/topic-branches.ts';

/** Computes the data for the first request of each screen in advance, so that screens open without delay. */
export function prepareScreens(desk: Desk): void {
  const { articles, entities } = desk.opened.content;
  listArticles(desk, { from: 0, count: 50, filter: 'undecided' });
  listRecords(desk, { from: 0, count: 50 });
  topicBranches(desk);
  findRecords(desk, { find: 'a' });
  const [article, entity] = [articles[0], entities[0]];
  if (article) showArticle(desk, { id: article.id });
  if (entity) showRecord(desk, { type: 'entity', id: entity.id });
}
