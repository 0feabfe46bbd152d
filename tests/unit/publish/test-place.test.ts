import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testPlace } from '../../../src/publish/run/test-place.ts';
import { parseTarget } from '../../../src/publish/targets/target.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function testTarget(text: string, root: string, environment: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const [contentDir, out] = [join(root, 'content'), join(root, 'out')];
  mkdirSync(contentDir, { recursive: true });
  return testPlace({ target: parseTarget(text), contentDir, out, environment });
}

test('the test of a folder or a ZIP file says whether something is there, and makes nothing', async () => {
  const root = temporaryFolder();
  const [folder, zip] = [join(root, 'host/archive'), join(root, 'site.zip')];
  expect(await testTarget(folder, root)).toBe(false);
  expect(existsSync(join(root, 'host'))).toBe(false);
  expect(await testTarget(zip, root)).toBe(false);
  writeFileSync(zip, 'fiction');
  expect(await testTarget(zip, root)).toBe(true);
});

test('the test of a place that can’t be used says why, without an option of a command', async () => {
  const root = temporaryFolder();
  const refused = expect(testTarget(join(root, 'content/site'), root)).rejects;
  await refused.toThrow('Choose another place.');
  expect((await faultOf(testTarget('s3:fiction/archive', root))).message).toMatch(
    'The keys of the store are missing',
  );
  expect((await faultOf(testTarget(`git:${join(root, 'nowhere')}`, root))).message).toMatch(
    'could not be pushed',
  );
});

test.each(['inner', 'inner/most', 'inner.zip'])(
  'nothing can be published below a file: %s',
  async (inner) => {
    const root = temporaryFolder();
    const file = join(root, 'site.zip');
    writeFileSync(file, 'fiction');
    const fault = await faultOf(testTarget(join(file, inner), root));
    expect(fault.message).toMatch('where a folder is needed');
  },
);

test('the test of a branch says whether it is there', async () => {
  const root = temporaryFolder();
  const { execFileSync } = await import('node:child_process');
  execFileSync('git', ['init', '--quiet', '--bare', join(root, 'host.git')]);
  expect(await testTarget(`git:${join(root, 'host.git')}`, root)).toBe(false);
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', join(root, 'host.git'), ...args], { encoding: 'utf8', input: '' }).trim();
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@paper.example'];
  const commit = git(...who, 'commit-tree', git('mktree'), '-m', 'Fiction');
  git('update-ref', 'refs/heads/site', commit);
  expect(await testTarget(`git:${join(root, 'host.git')}#site`, root)).toBe(true);
  expect(await testTarget(`git:${join(root, 'host.git')}#other`, root)).toBe(false);
});

// Root may write anywhere.
test.skipIf(process.getuid?.() === 0)(
  'a folder in which nothing can be written is named, also of a place below',
  async () => {
    const root = temporaryFolder();
    const closed = join(root, 'closed');
    mkdirSync(closed, { mode: 0o555 });
    for (const place of [closed, join(closed, 'a/b'), join(closed, 'site.zip')])
      expect((await faultOf(testTarget(place, root))).message).toContain(`You may not write in “${closed}”.`);
  },
);
