import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { connectPlace } from '../../../../src/desk/server/together/connect-place.ts';
import { openRepository } from '../../../../src/desk/server/together/repository.ts';
import { saveVersion, showTogether } from '../../../../src/desk/server/together/save-version.ts';
import { sendVersions } from '../../../../src/desk/server/together/shared-place.ts';
import { article, writeContent } from '../../../support/content.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { sharedArchive } from '../../../support/published/shared-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// A fictional archive and keeper.
beforeEach(() => {
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  vi.stubEnv('GIT_CONFIG_SYSTEM', '/dev/null');
  onTestFinished(() => void vi.unstubAllEnvs());
});

const ada = { name: 'Ada', email: 'ada@courier.example' };
const hasRepository = (contentDir: string) => existsSync(join(dirname(contentDir), '.git'));

test('an archive without Git is connected with an empty folder, saved, and sent there', async () => {
  const contentDir = writeContent({ 'articles/ferry.md': article() });
  const place = temporaryFolder();
  await connectPlace(contentDir, ` ${place} `);
  const repository = await openRepository(contentDir);
  expect(await showTogether(repository, contentDir)).toMatchObject({ shared: place, isNameless: true });
  await saveVersion(repository, contentDir, { words: 'The archive as it is', ...ada });
  expect(await sendVersions(repository, contentDir)).toBe(1);
  const sent = execFileSync('git', ['-C', place, 'ls-tree', '-r', '--name-only', 'main'], {
    encoding: 'utf8',
  });
  expect(sent).toContain('content/articles/ferry.md');
});

test('a place that has something already is refused, and nothing is changed', async () => {
  const { bare } = sharedArchive({ 'content/articles/ferry.md': article() });
  const contentDir = writeContent({});
  expect((await faultOf(connectPlace(contentDir, bare))).message).toMatch(
    'There is something at this address already.',
  );
  expect(hasRepository(contentDir)).toBe(false);
});

test('a place that is not there is refused in words, and nothing is changed', async () => {
  const contentDir = writeContent({});
  const address = 'https://localhost:1/ada/courier.git';
  expect((await faultOf(connectPlace(contentDir, address))).message).toMatch(
    'The place that you share can’t be reached.',
  );
  expect(hasRepository(contentDir)).toBe(false);
});

test('an archive that is shared already keeps its place', async () => {
  const shared = sharedArchive({ 'content/articles/ferry.md': article() });
  expect((await faultOf(connectPlace(shared.ada.contentDir, temporaryFolder()))).message).toMatch(
    'is shared at',
  );
});

test.each([
  [
    'an address with a password',
    'https://ada:secret@codeberg.example/ada/courier.git',
    'has a password in it',
  ],
  ['an option of Git', '--upload-pack=touch', 'is no address'],
  ['a command', 'ext::sh -c touch', 'is no address'],
  ['a page without encryption', 'http://codeberg.example/ada/courier.git', 'is no address'],
  ['a folder that is not there', '/nowhere/at/all', 'is no address'],
])('%s is refused', async (_, address, said) => {
  const contentDir = writeContent({});
  expect((await faultOf(connectPlace(contentDir, address))).message).toMatch(said);
  expect(hasRepository(contentDir)).toBe(false);
});
