import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importScript } from '../../../../src/desk/server/import/importing.ts';
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

test('a process that imports throws away soon what it does not need, at the desk and from the command line', async () => {
  const atDesk: number[] = [];
  const wasteful = new URL('../../../support/desk-server/wasteful-job.ts', import.meta.url);
  const { youngMegabytes = 64 } = importScript;
  const script: JobScript<object, number> = { url: wasteful, youngMegabytes };
  const job = runJob(script, {}, (bytes) => atDesk.push(bytes));
  expect(await job.over).toBeUndefined();
  const { scripts } = JSON.parse(
    readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8'),
  ) as { readonly scripts: Readonly<Record<string, string>> };
  const options = scripts['import']!.split(' ').filter((word) => word.startsWith('--'));
  const young = new URL('../../../support/desk-server/young-bytes.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(young)}).then(({ youngBytes }) => console.log(youngBytes()))`;
  const fromCommandLine = Number(
    execFileSync(process.execPath, [...options, '-e', code], { encoding: 'utf8' }),
  );
  for (const bytes of [...atDesk, fromCommandLine]) {
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(10_000_000);
  }
  expect(atDesk).toHaveLength(1);
});
