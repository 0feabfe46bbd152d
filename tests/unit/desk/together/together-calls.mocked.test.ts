import { beforeEach, expect, test, vi } from 'vitest';
import type { Desk } from '../../../../src/desk/server/desk/desk.ts';
import { runAlone, runTask } from '../../../../src/desk/server/tasks/run-task.ts';
import {
  connectShared,
  getChanges,
  hasTogether,
  saveChanges,
  sendChanges,
  showUnsaved,
  takeChanges,
} from '../../../../src/desk/server/together/together.ts';
import { article, writeContent } from '../../../support/content.ts';
import { sharedArchive } from '../../../support/published/shared-archive.ts';

vi.mock('../../../../src/desk/server/tasks/run-task.ts', () => ({
  runTask: vi.fn<typeof runTask>(),
  runAlone: vi.fn<typeof runAlone>(),
}));

// A fictional desk, which notes what it is asked to do.
const done: unknown[] = [];
const desk = {
  settings: { contentDir: '/archive/content' },
  settle: async () => void done.push('settles'),
  openAgain: async () => void done.push('opens'),
} as unknown as Desk;
let answer: unknown;
beforeEach(() => {
  done.length = 0;
  answer = null;
  vi.mocked(runTask).mockImplementation(async (_, { url }, start) => {
    done.push(['asks', url.pathname.split('/').at(-1), start]);
    return answer;
  });
  vi.mocked(runAlone).mockImplementation(async (_, { url }, start, busy) => {
    done.push(['asks alone', url.pathname.split('/').at(-1), start, busy]);
    return answer;
  });
});

const { contentDir } = desk.settings;
const busy = 'The archive is being saved, sent or brought together.';

test('what is not saved as a version is looked for once decisions are written', async () => {
  answer = { files: 3 };
  expect(await showUnsaved(desk)).toBe(answer);
  expect(done).toEqual(['settles', ['asks', 'together-job.ts', { task: 'show', contentDir }]]);
});

test.each([
  ['save', (order: unknown) => saveChanges(desk, order as never), true],
  ['get', () => getChanges(desk), false],
  ['send', () => sendChanges(desk), false],
] as const)(
  'a task (%s) is done alone, with its order, and its answer is told',
  async (task, ask, hasOrder) => {
    const order = { words: 'Edited' };
    answer = { fiction: task };
    expect(await ask(order)).toBe(answer);
    const start = { task, contentDir, ...(hasOrder && { order }) };
    expect(done).toEqual([['asks alone', 'together-job.ts', start, busy]]);
  },
);

test('a place is connected', async () => {
  const order = { address: '/srv/courier.git' } as never;
  await connectShared(desk, order);
  expect(done).toEqual([['asks alone', 'together-job.ts', { task: 'connect', contentDir, order }, busy]]);
});

test('the archive is opened again after files of others have come, and only then', async () => {
  const order = { mine: 'a', theirs: 'b', choices: {} };
  const asked = ['asks alone', 'together-job.ts', { task: 'take', contentDir, order }, busy];
  answer = { files: 0 };
  expect(await takeChanges(desk, order)).toEqual({ files: 0 });
  expect(done).toEqual([asked]);
  answer = { files: 1 };
  expect(await takeChanges(desk, order)).toEqual({ files: 1 });
  expect(done).toEqual([asked, asked, 'opens']);
});

test('an archive can be brought together if Git has its folder', async () => {
  const has = (of: string) => hasTogether({ settings: { contentDir: of } } as Desk);
  const { ada } = sharedArchive({ 'content/articles/ferry.md': article() });
  expect([await has(ada.contentDir), await has(writeContent({}))]).toEqual([true, false]);
});
