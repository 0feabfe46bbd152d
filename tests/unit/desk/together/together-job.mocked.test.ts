import { expect, test, vi } from 'vitest';
import { answerTask } from '../../../../src/desk/server/tasks/answer-task.ts';
import { connectPlace } from '../../../../src/desk/server/together/connect-place.ts';
import {
  findRepository,
  openRepository,
  type Repository,
} from '../../../../src/desk/server/together/repository.ts';
import { saveVersion, showTogether } from '../../../../src/desk/server/together/save-version.ts';
import { sendVersions } from '../../../../src/desk/server/together/shared-place.ts';
import { getOthers, takeOthers } from '../../../../src/desk/server/together/take-others.ts';
import type { TogetherOutput, TogetherStart } from '../../../../src/desk/server/together/together-job.ts';
import '../../../../src/desk/server/together/together-job.ts';

vi.mock('../../../../src/desk/server/tasks/answer-task.ts');
vi.mock('../../../../src/desk/server/together/connect-place.ts');
vi.mock('../../../../src/desk/server/together/repository.ts');
vi.mock('../../../../src/desk/server/together/save-version.ts');
vi.mock('../../../../src/desk/server/together/shared-place.ts');
vi.mock('../../../../src/desk/server/together/take-others.ts');

type Work = Parameters<typeof answerTask<TogetherStart, TogetherOutput>>[0];
const { isWriting, run } = vi.mocked(answerTask).mock.calls[0]![0] as unknown as Work;
const contentDir = '/fiction/content';
const repository = { top: '/fiction' } as Repository;
type Shown = Awaited<ReturnType<typeof showTogether>>;

test('each task is done in the repository of the archive, and answers what came of it', async () => {
  vi.mocked(openRepository).mockResolvedValue(repository);
  vi.mocked(saveVersion).mockResolvedValue(2);
  vi.mocked(takeOthers).mockResolvedValue(3);
  vi.mocked(sendVersions).mockResolvedValue(4);
  const others = { mine: 'a' } as Awaited<ReturnType<typeof getOthers>>;
  vi.mocked(getOthers).mockResolvedValue(others);
  const save = { words: 'The ferry' };
  expect(await run({ contentDir, task: 'save', order: save })).toEqual({ files: 2 });
  expect(saveVersion).toHaveBeenCalledWith(repository, contentDir, save);
  const take = { mine: 'a', theirs: 'b', choices: {} };
  expect(await run({ contentDir, task: 'take', order: take })).toEqual({ files: 3 });
  expect(takeOthers).toHaveBeenCalledWith(repository, contentDir, take);
  expect(await run({ contentDir, task: 'send' })).toEqual({ versions: 4 });
  expect(await run({ contentDir, task: 'get' })).toBe(others);
});

test('an archive without a repository has nothing to show, and may be connected with a place', async () => {
  vi.mocked(findRepository).mockResolvedValueOnce(undefined).mockResolvedValueOnce(repository);
  const shown = { list: [] } as unknown as Shown;
  vi.mocked(showTogether).mockResolvedValue(shown);
  expect(await run({ contentDir, task: 'show' })).toBe(null);
  expect(await run({ contentDir, task: 'show' })).toBe(shown);
  const order = { address: 'https://place.example/' };
  expect(await run({ contentDir, task: 'connect', order })).toBe(null);
  expect(connectPlace).toHaveBeenCalledWith(contentDir, order.address);
});

test('only what changes the archive needs its locks', () => {
  const tasks = ['show', 'get', 'send', 'connect', 'save', 'take'] as const;
  expect(tasks.filter((task) => isWriting({ contentDir, task } as TogetherStart))).toEqual(['save', 'take']);
});
