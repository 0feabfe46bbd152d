import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { CallAnswer } from '../../api/calls.ts';
import type { DeskEvent } from '../../api/events.ts';
import { answerCall } from './answer-call.ts';
import { Desk } from '../desk/desk.ts';
import { startWriter } from '../content/writer/file-writer.ts';
import { watchContent } from '../desk/watch-content.ts';
import { listArticles } from '../articles/list-articles.ts';
import { showArticle } from '../articles/show-article.ts';
import { findRecords } from '../names/find-records.ts';
import { listRecords } from '../records/list-records.ts';
import { showRecord } from '../records/show-record.ts';
import { topicBranches } from '../records/topic-branches.ts';
import { surveyOf } from '../survey/survey.ts';

/** The start data of the thread. */
export interface ContentWorkerData {
  readonly contentDir: string;
  readonly cacheDir: string;
  /** The absolute path of the built site. */
  readonly out: string;
  /** The day for which to publish, `YYYY-MM-DD`; today if absent. */
  readonly asOf?: string;
  /** Whether to watch files for changes by others; true by default. */
  readonly isWatched?: boolean;
  /** As in `DeskSettings`: given by tests, whose hosts are on this machine. */
  readonly web?: string;
}

/** A message from the server to the thread. */
export type WorkerRequest =
  | { readonly type: 'call'; readonly number: number; readonly name: string; readonly input: unknown }
  | { readonly type: 'close' };

/** A message from the thread. */
export type WorkerMessage =
  | { readonly type: 'answer'; readonly number: number; readonly answer: CallAnswer<unknown> | 'unknown' }
  | { readonly type: 'event'; readonly event: DeskEvent }
  | { readonly type: 'closed' };

// The thread with the content. Its work is divided into short pieces, so that requests never wait long.
const port = parentPort!;
const say = (message: WorkerMessage) => port.postMessage(message);
const { contentDir, cacheDir, out, asOf, web, isWatched = true } = workerData as ContentWorkerData;
const desk = new Desk({
  contentDir,
  cacheDir,
  out,
  asOf,
  ...(web !== undefined && { web }),
  writer: startWriter(),
  emit: (event) => say({ type: 'event', event }),
  rest: () => nextTurn(),
  prepare: prepareScreens,
});

port.on('message', async (request: WorkerRequest) => {
  if (request.type === 'close') {
    await desk.close();
    say({ type: 'closed' });
    return;
  }
  const { number, name, input } = request;
  say({ type: 'answer', number, answer: await answerCall(desk, name, input) });
});

try {
  desk.open();
  if (isWatched) watchContent(desk, () => surveyOf(desk).followOthers());
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  say({ type: 'event', event: { type: 'content', state: 'failed', done: 0, of: 0, version: 0, message } });
}

/** Computes the data for the first request of each screen in advance, so that screens open without delay. */
function prepareScreens(desk: Desk): void {
  const { articles, entities } = desk.opened.content;
  listArticles(desk, { from: 0, count: 50, filter: 'undecided' });
  listRecords(desk, { from: 0, count: 50 });
  topicBranches(desk);
  findRecords(desk, { find: 'a' });
  const [article, entity] = [articles[0], entities[0]];
  if (article) showArticle(desk, { id: article.id });
  if (entity) showRecord(desk, { type: 'entity', id: entity.id });
}
