import { EventEmitter } from 'node:events';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import type { DeskEvent } from '../../../../src/desk/api/events.ts';
import { watchContent } from '../../../../src/desk/server/desk/watch-content.ts';
import type { WorkerMessage } from '../../../../src/desk/server/thread/content-worker.ts';
import { article, entity, type Files, writeContent } from '../../../support/content.ts';

// The thread with the content of a fictional archive, in this process: what it is told and says goes through this port.
const thread = vi.hoisted(() => ({ workerData: {} as object, parentPort: undefined as unknown }));
vi.mock('node:worker_threads', async (original) => ({
  ...(await original<typeof import('node:worker_threads')>()),
  get workerData() {
    return thread.workerData;
  },
  get parentPort() {
    return thread.parentPort;
  },
}));
vi.mock('../../../../src/desk/server/desk/watch-content.ts', () => ({
  watchContent: vi.fn<typeof watchContent>(),
}));

const files: Files = {
  'articles/ferry.md': article('', 'Ada Vale took the ferry.'),
  'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
};

class Port extends EventEmitter {
  readonly said: WorkerMessage[] = [];

  postMessage(message: WorkerMessage): void {
    this.said.push(message);
    this.emit('said');
  }

  /** Resolves with the first message that is one. */
  async until(isIt: (message: WorkerMessage) => boolean): Promise<WorkerMessage> {
    for (;;) {
      const found = this.said.find(isIt);
      if (found) return found;
      await new Promise<void>((resolve) => this.once('said', resolve));
    }
  }

  ask(number: number, name: string, input: unknown): Promise<WorkerMessage> {
    this.emit('message', { type: 'call', number, name, input });
    return this.until((message) => message.type === 'answer' && message.number === number);
  }

  close(): Promise<WorkerMessage> {
    this.emit('message', { type: 'close' });
    return this.until(({ type }) => type === 'closed');
  }

  get events(): DeskEvent[] {
    return this.said.flatMap((message) => (message.type === 'event' ? [message.event] : []));
  }
}

beforeEach(() => {
  vi.resetModules();
  vi.mocked(watchContent).mockReset();
});

async function start(contentDir: string, more: object = {}): Promise<Port> {
  const port = new Port();
  const root = dirname(contentDir);
  thread.workerData = { contentDir, cacheDir: join(root, 'cache'), out: join(root, 'dist'), ...more };
  thread.parentPort = port;
  await import('../../../../src/desk/server/thread/content-worker.ts');
  return port;
}

test('the thread says when the content is open, answers by number, and says when it has closed', async () => {
  const port = await start(writeContent(files), { asOf: '2026-03-01' });
  expect(port.events.filter(({ type }) => type === 'content').at(-1)).toEqual({
    ...{ type: 'content', state: 'open', done: 1, of: 1, version: 1 },
  });
  expect(await port.ask(7, 'articles/show', { id: 'ferry' })).toEqual({
    type: 'answer',
    number: 7,
    answer: { type: 'done', output: expect.objectContaining({ id: 'ferry' }) },
  });
  expect(await port.ask(8, 'no/such', {})).toEqual({ type: 'answer', number: 8, answer: 'unknown' });
  expect(vi.mocked(watchContent)).toHaveBeenCalledTimes(1);
  await port.close();
});

test('what others change is followed, unless the thread is told not to look', async () => {
  const port = await start(writeContent(files), { isWatched: false });
  expect(vi.mocked(watchContent)).not.toHaveBeenCalled();
  await port.close();
});

test('an archive with nothing in it is opened, too', async () => {
  const port = await start(writeContent({}));
  expect(port.events.map((event) => event.type === 'content' && event.state)).toContain('open');
  expect(port.events.map((event) => event.type === 'content' && event.state)).not.toContain('failed');
  await port.close();
});

test('content that can’t be opened is told with the reason', async () => {
  const contentDir = join(writeContent({}), 'nowhere');
  const port = await start(contentDir);
  expect(port.events.at(-1)).toEqual({
    ...{ type: 'content', state: 'failed', done: 0, of: 0, version: 0 },
    message: expect.stringContaining('ENOENT'),
  });
  expect(vi.mocked(watchContent)).not.toHaveBeenCalled();
});

test.each([
  ['given one', { web: 'http://localhost:9/' }],
  ['none', {}],
])('the desk has the web that it is given (%s)', async (_, more) => {
  const given: object[] = [];
  vi.doMock('../../../../src/desk/server/desk/desk.ts', async (original) => {
    const real = await original<typeof import('../../../../src/desk/server/desk/desk.ts')>();
    return {
      Desk: class extends real.Desk {
        constructor(settings: ConstructorParameters<typeof real.Desk>[0]) {
          super(settings);
          given.push(settings);
        }
      },
    };
  });
  const port = await start(writeContent(files), more);
  vi.doUnmock('../../../../src/desk/server/desk/desk.ts');
  const settings = given[0] as Record<string, unknown>;
  expect(Object.fromEntries(Object.entries(settings).filter(([name]) => name === 'web'))).toEqual(more);
  expect('web' in settings).toBe('web' in more);
  await port.close();
});

test('what screens need first is computed before the page is told that the archive is open', async () => {
  const wasAsked: string[] = [];
  vi.doMock('../../../../src/desk/server/articles/list-articles.ts', async (original) => {
    const real = await original<typeof import('../../../../src/desk/server/articles/list-articles.ts')>();
    return {
      ...real,
      listArticles: (...given: Parameters<typeof real.listArticles>) => {
        wasAsked.push(`articles ${given[1].from} ${given[1].count} ${given[1].filter}`);
        return real.listArticles(...given);
      },
    };
  });
  vi.doMock('../../../../src/desk/server/records/list-records.ts', async (original) => {
    const real = await original<typeof import('../../../../src/desk/server/records/list-records.ts')>();
    return {
      ...real,
      listRecords: (...given: Parameters<typeof real.listRecords>) => {
        wasAsked.push(`records ${given[1].from} ${given[1].count}`);
        return real.listRecords(...given);
      },
    };
  });
  vi.doMock('../../../../src/desk/server/records/topic-branches.ts', async (original) => {
    const real = await original<typeof import('../../../../src/desk/server/records/topic-branches.ts')>();
    return {
      ...real,
      topicBranches: (...given: Parameters<typeof real.topicBranches>) => {
        wasAsked.push('topics');
        return real.topicBranches(...given);
      },
    };
  });
  vi.doMock('../../../../src/desk/server/names/find-records.ts', async (original) => {
    const real = await original<typeof import('../../../../src/desk/server/names/find-records.ts')>();
    return {
      ...real,
      findRecords: (...given: Parameters<typeof real.findRecords>) => {
        wasAsked.push('find');
        return real.findRecords(...given);
      },
    };
  });
  vi.doMock('../../../../src/desk/server/articles/show-article.ts', async (original) => {
    const real = await original<typeof import('../../../../src/desk/server/articles/show-article.ts')>();
    return {
      ...real,
      showArticle: (...given: Parameters<typeof real.showArticle>) => {
        wasAsked.push(`article ${given[1].id}`);
        return real.showArticle(...given);
      },
    };
  });
  vi.doMock('../../../../src/desk/server/records/show-record.ts', async (original) => {
    const real = await original<typeof import('../../../../src/desk/server/records/show-record.ts')>();
    return {
      ...real,
      showRecord: (...given: Parameters<typeof real.showRecord>) => {
        wasAsked.push(`record ${given[1].id}`);
        return real.showRecord(...given);
      },
    };
  });
  const port = await start(writeContent(files));
  expect(wasAsked).toEqual([
    'articles 0 50 undecided',
    'records 0 50',
    'topics',
    'find',
    'article ferry',
    'record ada-vale',
  ]);
  await port.close();
});
