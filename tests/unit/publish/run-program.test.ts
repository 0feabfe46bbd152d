import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished, expect, test, vi } from 'vitest';
import { PublishFault } from '../../../src/publish/targets/publish-fault.ts';
import { runProgram, startGit, withoutSecrets } from '../../../src/publish/targets/run-program.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All secrets are fiction.

const node = (script: string, more: Partial<Parameters<typeof runProgram>[1]> = {}) =>
  runProgram(process.execPath, { args: ['-e', script], ...more });

test.each([
  ['AWS_SECRET_ACCESS_KEY', true],
  ['GITHUB_TOKEN', true],
  ['db_password', true],
  ['SSH_PASSPHRASE', true],
  ['Credentials', true],
  ['HOME', false],
  ['LANG', false],
])('the value of a variable %s is left out of what a program said: %j', (name, isSecret) => {
  expect(withoutSecrets('Refused harbor-1962 here, harbor-1962.', { [name]: 'harbor-1962' })).toBe(
    isSecret ? 'Refused … here, ….' : 'Refused harbor-1962 here, harbor-1962.',
  );
});

test('a value of less than six signs is no secret, since it may be a part of any word', () => {
  expect(withoutSecrets('salts and salted', { A_KEY: 'salts', B_KEY: 'salted', C_KEY: undefined })).toBe(
    'salts and …',
  );
});

test('a secret that contains another is left out as a whole, also as it stands in an address', () => {
  const environment = { A_TOKEN: 'harbor', B_TOKEN: 'harbor-gate', C_TOKEN: 'salt & sea' };
  expect(withoutSecrets('harbor-gate harbor salt%20%26%20sea', environment)).toBe('… … …');
});

test('who signs in by an address is left out of it', () => {
  expect(
    withoutSecrets('fetch https://jane:salt@courier.example/a and ssh://zeb@courier.example failed', {}),
  ).toBe('fetch https://…@courier.example/a and ssh://…@courier.example failed');
  expect(withoutSecrets('https://courier.example/a@b and // jane@courier.example', {})).toBe(
    'https://courier.example/a@b and // jane@courier.example',
  );
});

test('a program gets its input, folder and variables, in English, and what it says comes back by kind', async () => {
  const cwd = temporaryFolder();
  vi.stubEnv('HARBOR_TOKEN', 'harbor-1962');
  onTestFinished(() => void vi.unstubAllEnvs());
  const script = `process.stdin.on('data', (text) => process.stdout.write(' ' + text + process.cwd() + process.env.GATE + process.env.LC_ALL + process.env.TZ));
    process.stdin.on('end', () => { process.stderr.write(' No harbor-1962. \\n'); process.exitCode = 7; });`;
  expect(await node(script, { input: 'in ', cwd, environment: { GATE: ' open ' } })).toEqual({
    code: 7,
    output: ` in ${cwd} open CUTC`,
    said: 'No ….',
  });
});

test('a program that reads nothing of a large input ends as it says, and one that a signal ends as failed', async () => {
  expect(await node('process.exit(3)', { input: 'x'.repeat(5_000_000) })).toMatchObject({ code: 3 });
  expect((await node('process.kill(process.pid, "SIGKILL")')).code).toBe(1);
});

test('a program that is not installed is named, and any other fault of starting is told as it is', async () => {
  const missing = await faultOf(runProgram('no-such-program-of-fiction', { args: [] }));
  expect(missing).toBeInstanceOf(PublishFault);
  expect(missing).toMatchObject({
    problem: {
      message: 'The program “no-such-program-of-fiction” is not installed on this machine.',
      advice: 'Install it and publish again.',
    },
  });
  const refused = await faultOf(runProgram(temporaryFolder(), { args: [] }));
  expect(refused).toMatchObject({ code: 'EACCES' });
  expect(refused).not.toBeInstanceOf(PublishFault);
});

test('a program that is stopped ends, with what it has started, and counts as failed', async () => {
  const stop = new AbortController();
  const cwd = temporaryFolder();
  const waiting = `require('node:fs').writeFileSync('started', ''); setInterval(() => {}, 1000);`;
  const parent = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(waiting)}], { stdio: 'inherit' });`;
  // Its output stays open until both have ended.
  const ended = node(parent, { stop: stop.signal, cwd });
  await expect.poll(() => existsSync(join(cwd, 'started')), { timeout: 30_000 }).toBe(true);
  stop.abort();
  expect(await ended).toMatchObject({ code: 1 });
  const before = AbortSignal.abort();
  expect(await node('setInterval(() => {}, 1000)', { stop: before })).toMatchObject({ code: 1 });
});

test('a program that has ended is not stopped any more', async () => {
  const stop = new AbortController();
  expect(await node('process.exitCode = 0', { stop: stop.signal })).toEqual({
    code: 0,
    output: '',
    said: '',
  });
  const kill = vi.spyOn(process, 'kill').mockImplementation(() => true);
  onTestFinished(() => kill.mockRestore());
  stop.abort();
  expect(kill).not.toHaveBeenCalled();
});

test('Git starts none of the programs that a repository names', async () => {
  const asked = async (settings = {}) =>
    (await startGit({ args: ['config', '--get', 'core.hooksPath'] }, settings)).output.trim();
  expect(await asked()).not.toBe('');
  expect(await asked({ runsHooks: true })).not.toBe(await asked());
});
