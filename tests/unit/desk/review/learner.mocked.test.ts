import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { beforeEach, expect, test, vi } from 'vitest';
import type { ContentState } from '../../../../src/desk/server/content/state/content-state.ts';
import { Learner } from '../../../../src/desk/server/review/learner.ts';

vi.mock('node:child_process', async (original) => ({
  ...(await original<typeof import('node:child_process')>()),
  spawn: vi.fn<typeof spawn>(),
}));

/** A process that learns and ends when a test wants it. */
class PretendedProcess extends EventEmitter {
  wasKilled = false;

  kill(): void {
    this.wasKilled = true;
  }
}

let processes: PretendedProcess[] = [];
beforeEach(() => {
  processes = [];
  vi.mocked(spawn).mockReset();
  vi.mocked(spawn).mockImplementation(() => {
    const one = new PretendedProcess();
    processes.push(one);
    return one as unknown as ChildProcess;
  });
});

/** A learner of an archive with so many articles with decisions, and ten without. */
function learnerOf(decided: number) {
  const texts = new Map(Array.from({ length: decided + 10 }, (_, at) => [`a${at}`, { at }] as const));
  const said: string[] = [];
  const state = {
    contentDir: '/archive/content',
    review: {
      texts,
      decided: { hasDecisions: ({ at }: { at: number }) => at < decided },
      takeLatest: () => said.push('takes the latest'),
    },
  } as unknown as ContentState;
  const learner = new Learner(state, {
    cacheDir: '/archive/cache',
    emit: (event) => said.push(event.state),
    settled: async () => void said.push('settled'),
    onLearnt: () => said.push('learnt'),
  });
  return { learner, said };
}

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const decide = (learner: Learner, times: number) => {
  for (let time = 0; time < times; time += 1) learner.count();
};

test('with the desk it learns what is not kept, once all decisions are written, and proposals follow', async () => {
  const { learner, said } = learnerOf(25);
  learner.start();
  await turn();
  expect(said).toEqual(['settled', 'learning']);
  const [program, args, options] = vi.mocked(spawn).mock.calls[0]!;
  expect([program, args.slice(1), options]).toEqual([
    process.execPath,
    ['/archive/content', '/archive/cache', 'where it is not kept'],
    { stdio: 'ignore' },
  ]);
  expect(args[0]).toMatch(/\/review\/learn-process\.ts$/);
  processes[0]!.emit('exit', 0);
  await turn();
  expect(said.slice(2)).toEqual(['takes the latest', 'learnt', 'idle']);
});

test('with decisions in fewer than 25 articles nothing is learnt', async () => {
  const { learner, said } = learnerOf(24);
  learner.start();
  decide(learner, 60);
  await turn();
  expect(said).toEqual([]);
});

test.each([
  ['fails', (child: PretendedProcess) => child.emit('exit', 1)],
  ['is ended', (child: PretendedProcess) => child.emit('exit', null)],
  ['can’t be started', (child: PretendedProcess) => child.emit('error', new Error('ENOENT'))],
])('if the process %s, proposals stay as they are, and it can learn again', async (_, end) => {
  const { learner, said } = learnerOf(25);
  learner.start();
  await turn();
  end(processes[0]!);
  await turn();
  expect(said).toEqual(['settled', 'learning', 'idle']);
  decide(learner, 25);
  await turn();
  expect(processes).toHaveLength(2);
});

test('it learns anew after 25 decisions, which are counted from the last time, and never twice at once', async () => {
  const { learner } = learnerOf(25);
  decide(learner, 24);
  await turn();
  expect(processes).toHaveLength(0);
  learner.count();
  await turn();
  expect(processes).toHaveLength(1);
  expect(vi.mocked(spawn).mock.calls[0]![1].at(-1)).toBe('anew');
  // While it learns, decisions are counted for the next time.
  decide(learner, 24);
  learner.start();
  await turn();
  expect(processes).toHaveLength(1);
  processes[0]!.emit('exit', 0);
  await turn();
  expect(processes).toHaveLength(1);
  learner.count();
  await turn();
  expect(processes).toHaveLength(2);
});

test('it ends its process with the desk', async () => {
  const { learner } = learnerOf(25);
  learner.stop();
  learner.start();
  await turn();
  learner.stop();
  expect(processes[0]!.wasKilled).toBe(true);
});
