import { expect, test } from 'vitest';
import { runSerially } from '../../../../src/site/astro/run-serially.ts';

test('runs once more after requests during a run, however many', async () => {
  let rounds = 0;
  let finish = () => {};
  const work = runSerially(
    () => {
      rounds += 1;
      return rounds === 1 ? new Promise((resolve) => (finish = resolve)) : Promise.resolve();
    },
    () => expect.unreachable(),
  );
  const first = work();
  await Promise.all([work(), work()]);
  expect(rounds).toBe(1);
  finish();
  await first;
  expect(rounds).toBe(2);
});

test('continues after a failed run', async () => {
  const errors: unknown[] = [];
  let rounds = 0;
  const work = runSerially(
    () => {
      rounds += 1;
      return rounds === 1 ? Promise.reject(new Error('no folder')) : Promise.resolve();
    },
    (error) => errors.push(error),
  );
  await work();
  await work();
  expect(rounds).toBe(2);
  expect(errors).toEqual([new Error('no folder')]);
});
