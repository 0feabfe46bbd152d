import { beforeEach, expect, test, vi } from 'vitest';
import { addFormat, installFormat, missingFormats } from '../../../../src/desk/server/import/add-format.ts';
import type { isReaderInstalled } from '../../../../src/ingest/contract/format-packages.ts';
import { runProgram } from '../../../../src/publish/targets/run-program.ts';

// An installed program in a fictional archive, without the formats that a test takes away; npm is played.
const place = vi.hoisted(() => ({ isInstalled: true, missing: [] as string[] }));
vi.mock('../../../../src/files/roots.ts', async (original) => ({
  ...(await original<typeof import('../../../../src/files/roots.ts')>()),
  archiveRoot: '/archive/',
  get isInstalled() {
    return place.isInstalled;
  },
}));
vi.mock('../../../../src/ingest/contract/format-packages.ts', async (original) => ({
  ...(await original<typeof import('../../../../src/ingest/contract/format-packages.ts')>()),
  isReaderInstalled: ((name) => !place.missing.includes(name)) satisfies typeof isReaderInstalled,
}));
vi.mock('../../../../src/publish/targets/run-program.ts', () => ({ runProgram: vi.fn<typeof runProgram>() }));

const asked = () => vi.mocked(runProgram).mock.calls.map(([program, { args, cwd }]) => [program, args, cwd]);
beforeEach(() => {
  Object.assign(place, { isInstalled: true, missing: ['web', 'pdf'] });
  vi.stubEnv('npm_execpath', '');
  vi.mocked(runProgram).mockReset();
  vi.mocked(runProgram).mockResolvedValue({ code: 0, output: 'https://registry.example/\n', said: '' });
});

test('formats that are missing are offered, with their packages, their size, and from where they would come', async () => {
  const offered = (await missingFormats())!;
  expect(offered.registry).toBe('https://registry.example/');
  expect(offered.formats.map(({ id }) => id).toSorted()).toEqual(['pdf', 'web']);
  for (const { name, packages, megabytes } of offered.formats) {
    expect(name).not.toBe('');
    expect(packages.every((one) => /^@?[\w./-]+@\d+\.\d+\.\d+$/.test(one))).toBe(true);
    expect(packages.length).toBeGreaterThan(0);
    expect(megabytes).toBeGreaterThan(0);
  }
  expect(asked()).toEqual([['npm', ['config', 'get', 'registry'], '/archive/']]);
  vi.mocked(runProgram).mockResolvedValue({ code: 1, output: 'undefined', said: 'npm error' });
  expect((await missingFormats())!.registry).toBe('');
});

test('a format that is asked for is installed in the archive, by the npm that started the desk', async () => {
  vi.stubEnv('npm_execpath', '/usr/lib/npm-cli.js');
  await addFormat(undefined, { id: 'web' });
  const [[program, args, cwd]] = asked() as [[string, string[], string]];
  expect([program, args[0], args[1], cwd]).toEqual([
    process.execPath,
    '/usr/lib/npm-cli.js',
    'install',
    '/archive/',
  ]);
});

test('a format that is there already, or is none, is not installed', async () => {
  await addFormat(undefined, { id: 'documents' });
  await addFormat(undefined, { id: 'no such' });
  expect(asked()).toEqual([]);
});

test('in the program’s own repository nothing is installed', async () => {
  place.isInstalled = false;
  await expect(addFormat(undefined, { id: 'web' })).rejects.toMatchObject({
    message: 'The program itself is incomplete in this folder.',
    advice: 'Have whoever set it up install it again.',
  });
  expect(asked()).toEqual([]);
});

test.each([
  [
    { said: '', output: 'request to https://registry.example/ failed: ETIMEDOUT' },
    'It can’t be fetched, because this machine is not connected. Nothing was installed.',
    'Connect it, and try again; or convert the files to a format that can be read already.',
  ],
  [
    { said: 'npm error code EINTEGRITY', output: '' },
    'What was fetched is not what was expected. Nothing was installed.',
    'Do not try to get around this: somebody may have changed it. Ask for help.',
  ],
  [
    { said: 'x'.repeat(600), output: '' },
    `It could not be installed: ${'x'.repeat(500)}`,
    'The archive is as it was.',
  ],
])('what npm says is told with what the keeper can do', async (end, message, advice) => {
  vi.mocked(runProgram).mockResolvedValue({ code: 1, ...end });
  await expect(installFormat('web', '/archive')).rejects.toMatchObject({ message, advice });
});
