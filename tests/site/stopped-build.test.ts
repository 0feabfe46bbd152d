import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../src/workspace/lock.ts';
import { fiction } from '../browser/fiction.ts';
import { type BuiltFiction, buildFiction, digestsOf } from '../support/build.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { keepersEnv } from '../support/keepers-env.ts';
import { builderProject, runBuild } from '../support/builds/run-build.ts';
import { sharedBuild } from '../support/builds/shared-builds.ts';

function start(content: string, out: string): ChildProcess & { said: () => string } {
  const child = spawn(
    process.execPath,
    ['src/cli/backfile.mjs', 'build', '--content', content, '--out', out],
    {
      cwd: builderProject(),
      env: keepersEnv,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let text = '';
  child.stdout.on('data', (data: Buffer) => (text += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text += data.toString()));
  // A build that outlives a failed test would write the site of the next one.
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  });
  return Object.assign(child, { said: () => text });
}

/**
 * Kills a build without warning once something exists.
 * @returns whether that happened
 */
async function killWhen(child: ChildProcess, isThere: () => boolean): Promise<boolean> {
  while (child.exitCode === null) {
    if (isThere()) {
      child.kill('SIGKILL');
      await once(child, 'exit');
      return true;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  return false;
}

/** Returns the names in a folder, which a build may create or remove at any time. */
function within(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

let built: BuiltFiction;
beforeAll(() => {
  built = buildFiction(fiction);
  expect(built.ran.code, built.ran.stderr).toBe(0);
});

// Each build starts from the site of the previous one.
test.each([
  ['while the content is read', () => true],
  ['when the index is begun', () => existsSync(join(builderProject(), '.astro/build/documents'))],
  ['when the first pages are written', () => within(join(builderProject(), '.astro/site')).length > 0],
  ['when the index is written', () => within(join(builderProject(), '.astro/build/index')).length > 0],
  [
    'while the site is put together',
    (out: string) => existsSync(join(dirname(out), `.${basename(out)}.backfile-new`)),
  ],
])('a build killed %s leaves the last site intact, and the next one succeeds', async (when, isThere) => {
  const { content, out } = built;
  const last = digestsOf(out);
  writeFileSync(join(content, 'topics/tides.yaml'), `label: Ebb and flow ${when}\n`);
  const child = start(content, out);
  await killWhen(child, () => isThere(out));
  // The next build, even one that fails, finishes an update that had begun.
  const { stderr } = runBuild('--content', join(content, 'pages'), '--out', out);
  expect(stderr).toContain('Nothing was built');
  const kept = digestsOf(out);
  const { code } = runBuild('--content', content, '--out', out);
  expect(code).toBe(0);
  const next = digestsOf(out);
  expect(child.signalCode === 'SIGKILL' || child.exitCode === 0).toBe(true);
  expect(
    [last, next].some(
      (site) => site.size === kept.size && [...site].every(([path, digest]) => kept.get(path) === digest),
    ),
  ).toBe(true);
  expect(readFileSync(join(out, 'topics/tides/index.html'), 'utf8')).toContain(`Ebb and flow ${when}`);
  expect(readdirSync(dirname(out)).toSorted()).toEqual(['.out.backfile-manifest', 'content', 'out']);
});

test('builds wait while another runs, and then for each other, and all succeed', async () => {
  const first = await sharedBuild(fiction);
  const second = await sharedBuild({ ...fiction, 'topics/tides.yaml': 'label: Ebb and flow\n' });
  const outs = [join(temporaryFolder(), 'out'), join(temporaryFolder(), 'out')] as const;
  // The other build.
  const release = await takeLock(join(builderProject(), '.astro/backfile.lock'), () => undefined);
  const builds = [start(first.content, outs[0]), start(second.content, outs[1])];
  for (const build of builds)
    await expect.poll(build.said).toContain(`Another build (process ${process.pid}) is running here`);
  release();
  await Promise.all(builds.map(async (build) => build.exitCode ?? once(build, 'exit')));
  expect(builds.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  expect(digestsOf(outs[0])).toEqual(digestsOf(first.out));
  expect(digestsOf(outs[1])).toEqual(digestsOf(second.out));
});
