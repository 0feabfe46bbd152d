import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import {
  readProgramOffer,
  showUpgrade,
  startUpgrade,
  tryProgram,
} from '../../../../src/desk/server/upgrade/upgrade.ts';
import { runProgram } from '../../../../src/publish/targets/run-program.ts';
import { programProblem } from '../../../../src/workspace/program/program-problems.ts';
import { readPackedProgram } from '../../../../src/workspace/program/packed-program.ts';
import { article } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// A fictional archive with an installed program, and a file of a newer one that is only said to be one.
const place = vi.hoisted(() => ({ archiveRoot: '', isInstalled: true }));
vi.mock('../../../../src/files/roots.ts', async (original) => ({
  ...(await original<typeof import('../../../../src/files/roots.ts')>()),
  programVersion: () => '1.0.0',
  get archiveRoot() {
    return place.archiveRoot;
  },
  get isInstalled() {
    return place.isInstalled;
  },
}));
vi.mock('../../../../src/publish/targets/run-program.ts', () => ({ runProgram: vi.fn<typeof runProgram>() }));
vi.mock('../../../../src/workspace/program/packed-program.ts', async (original) => ({
  ...(await original<typeof import('../../../../src/workspace/program/packed-program.ts')>()),
  readPackedProgram: vi.fn<typeof readPackedProgram>(),
}));

let file = '';
beforeEach(() => {
  Object.assign(place, { archiveRoot: temporaryFolder(), isInstalled: true });
  file = join(place.archiveRoot, 'next.tgz');
  writeFileSync(file, 'The next program.');
  vi.mocked(runProgram).mockReset();
  vi.mocked(runProgram).mockResolvedValue({ code: 0, output: '', said: '' });
  vi.mocked(readPackedProgram).mockReset();
  vi.mocked(readPackedProgram).mockImplementation((path) => ({
    file: path,
    bytes: 17,
    sha256: 'of the next program',
    manifest: { name: 'backfile', version: '2.0.0' },
    changes: '- Faster ferries',
  }));
});

const inRepository = {
  message: 'This archive lies in the program’s own repository, which gets a new version with Git.',
  advice: 'Have whoever set it up do that.',
};

test('the desk says which version is installed, and whether as a package', () => {
  expect(showUpgrade()).toEqual({ version: '1.0.0', isPackage: true, last: null });
  place.isInstalled = false;
  expect(showUpgrade().isPackage).toBe(false);
});

test('a file of a newer program is offered by its name, and one that is none is refused', () => {
  const { desk } = quietDesk({});
  expect(readProgramOffer(desk, { file: ` ${file}` })).toEqual({
    ...{ name: 'next.tgz', bytes: 17, digest: 'of the next program', version: '2.0.0' },
    changes: '- Faster ferries',
  });
  expect(vi.mocked(readPackedProgram).mock.calls).toEqual([[file, '“next.tgz”', '1.0.0']]);
  vi.mocked(readPackedProgram).mockReturnValue({
    fault: programProblem('program-foreign', { file: '“next.tgz”' }),
  });
  expect(() => readProgramOffer(desk, { file })).toThrow(
    expect.objectContaining({
      message: '“next.tgz” is not a package of Backfile.',
      advice: 'Choose a file like backfile-1.0.0.tgz.',
    }),
  );
});

test('what a trial says of the content is told line by line, without colors, once decisions are written', async () => {
  const { desk, contentDir } = quietDesk({ 'articles/ferry.md': article() });
  vi.mocked(runProgram).mockResolvedValue({
    code: 0,
    output:
      'Unpacking …\nInstalling the new program on trial …\n\n\u001B[1mIt would change 2 files.\u001B[22m\ncontent/site.yaml\n\n',
    said: '',
  });
  expect(await tryProgram(desk, { file })).toEqual(['It would change 2 files.', 'content/site.yaml']);
  const [[program, { args, cwd }]] = vi.mocked(runProgram).mock.calls as [Parameters<typeof runProgram>];
  expect([program, args[0], args.slice(1), cwd]).toEqual([
    process.execPath,
    expect.stringMatching(/\/src\/cli\/backfile\.mjs$/),
    ['upgrade', file, '--dry-run', '--content', contentDir],
    place.archiveRoot,
  ]);
  vi.mocked(runProgram).mockResolvedValue({ code: 0, output: 'Nothing to do.\n', said: '' });
  expect(await tryProgram(desk, { file })).toEqual(['Nothing to do.']);
});

test.each([
  [{ output: 'All of it.', said: 'npm has no network.' }, 'npm has no network.'],
  [{ output: 'Installing the new program on trial …\nIt has an error.', said: '' }, 'It has an error.'],
  [{ output: '', said: `${'x'.repeat(50)}${'y'.repeat(1000)}` }, 'y'.repeat(1000)],
])('a program that can’t be tried is told with what it said', async (end, told) => {
  const { desk } = quietDesk({});
  vi.mocked(runProgram).mockResolvedValue({ code: 1, ...end });
  await expect(tryProgram(desk, { file })).rejects.toMatchObject({
    message: `The new program can’t be tried: ${told}`,
    advice: 'The archive is as it was. If this machine is not connected, connect it, and try again.',
  });
});

test('an archive in the program’s own repository is neither tried nor upgraded', async () => {
  const { desk, events } = quietDesk({});
  place.isInstalled = false;
  await expect(tryProgram(desk, { file })).rejects.toMatchObject(inRepository);
  await expect(startUpgrade(desk, { file, digest: 'of the next program' })).rejects.toMatchObject(
    inRepository,
  );
  expect(runProgram).not.toHaveBeenCalled();
  expect(events.some(({ type }) => type === 'upgrade')).toBe(false);
});

test('the desk is asked to close with a copy of the file that the keeper has seen, and only with that', async () => {
  const { desk, events } = quietDesk({});
  const kept = join(place.archiveRoot, '.astro/backfile-2.0.0.tgz');
  await expect(startUpgrade(desk, { file, digest: 'of another' })).rejects.toMatchObject({
    message: 'The file has changed since you looked at it.',
    advice: 'Choose it again.',
  });
  expect([existsSync(kept), events.some(({ type }) => type === 'upgrade')]).toEqual([false, false]);
  await startUpgrade(desk, { file, digest: 'of the next program' });
  expect(readFileSync(kept, 'utf8')).toBe('The next program.');
  expect(events.at(-1)).toEqual({ type: 'upgrade', file: kept });
});

test('while decisions can’t be saved, no program is tried or installed', async () => {
  const { desk, events } = quietDesk({});
  vi.spyOn(desk, 'settle').mockRejectedValue(new Error('Some decisions are not saved yet.'));
  expect((await faultOf(tryProgram(desk, { file }))).message).toMatch('Some decisions are not saved yet.');
  expect((await faultOf(startUpgrade(desk, { file, digest: 'of the next program' }))).message).toMatch(
    'not saved yet',
  );
  expect(runProgram).not.toHaveBeenCalled();
  expect(events.some(({ type }) => type === 'upgrade')).toBe(false);
});
