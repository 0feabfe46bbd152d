import { expect, test } from 'vitest';
import { type JobScript, runJob } from '../../../../src/desk/server/jobs/run-job.ts';

const talkative: JobScript<{ readonly count: number }, string> = {
  url: new URL('../../../support/desk-server/talkative-job.ts', import.meta.url),
};

test('all that a process says arrives before it is over, however much it says at its end', async () => {
  const said: string[] = [];
  const job = runJob(talkative, { count: 2000 }, (message) => said.push(message));
  expect(await job.over).toBeUndefined();
  expect(said).toHaveLength(2001);
  expect(said.at(-1)).toBe('end');
});
