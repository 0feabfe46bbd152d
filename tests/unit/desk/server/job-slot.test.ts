import { expect, test } from 'vitest';
import type { Job } from '../../../../src/desk/server/jobs/run-job.ts';
import { JobSlot } from '../../../../src/desk/server/tasks/job-slot.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

/** A desk whose decisions are written when it is told so, and what its slot and its processes have done. */
function deskWithSlot() {
  const done: string[] = [];
  const closing: (() => void)[] = [];
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const desk = { settle: () => promise, whenClosed: (close: () => void) => void closing.push(close) };
  const slot = new JobSlot(desk, () => done.push('stopped'));
  const begin = (): Job => {
    done.push('begun');
    return {
      over: Promise.resolve(undefined),
      send: (answer) => void done.push(`answer ${answer}`),
      stop: () => void done.push('process stopped'),
    };
  };
  const take = () => slot.take({ begin, onFailure: () => done.push('failed') });
  return {
    slot,
    done,
    take,
    write: () => resolve(undefined),
    fail: reject,
    close: () => closing.forEach((one) => one()),
  };
}

test('work begins when all decisions are written, and holds its place until that is freed', async () => {
  const { slot, done, take, write } = deskWithSlot();
  const work = take();
  expect([slot.isTaken, ...done]).toEqual([true]);
  write();
  const job = (await work)!;
  slot.send(true);
  expect([slot.has(job), ...done]).toEqual([true, 'begun', 'answer true']);
  slot.free();
  expect([slot.isTaken, slot.has(job)]).toEqual([false, false]);
});

test('work that is stopped while it waits never begins, and other work can take its place', async () => {
  const { slot, done, take, write } = deskWithSlot();
  const first = take();
  slot.stop();
  expect([slot.isTaken, ...done]).toEqual([false, 'stopped']);
  const second = take();
  write();
  expect(await first).toBeUndefined();
  expect(await second).toBeDefined();
  expect(done).toEqual(['stopped', 'begun']);
});

test('if the decisions can’t be written, the work fails, unless it was stopped before', async () => {
  const failing = deskWithSlot();
  const work = failing.take();
  failing.fail(new Error('The disk is full.'));
  expect((await faultOf(work)).message).toMatch('The disk is full.');
  expect([failing.slot.isTaken, ...failing.done]).toEqual([false, 'failed']);

  const stopped = deskWithSlot();
  const other = stopped.take();
  stopped.slot.stop();
  stopped.fail(new Error('The disk is full.'));
  expect((await faultOf(other)).message).toMatch('The disk is full.');
  expect(stopped.done).toEqual(['stopped']);
});

test('a process that is stopped, or whose desk is closed, keeps its place until it has ended', async () => {
  const { slot, done, take, write, close } = deskWithSlot();
  write();
  await take();
  close();
  expect([slot.isTaken, slot.isClosed, ...done]).toEqual([true, true, 'begun', 'process stopped']);
});
