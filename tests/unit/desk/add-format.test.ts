import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { installFormat, missingFormats } from '../../../src/desk/server/import/add-format.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

afterEach(() => vi.unstubAllEnvs());

/** Puts a program in place of npm. @returns the folder of an archive, where it notes what it was asked */
function fakeNpm(work: string): string {
  const folder = temporaryFolder();
  const npm = join(folder, 'npm-cli.js');
  writeFileSync(
    npm,
    `require('node:fs').writeFileSync('asked', process.argv.slice(2).join(' '));\n${work}\n`,
  );
  vi.stubEnv('npm_execpath', npm);
  return folder;
}

test('a format is installed in exact versions, without any script of its packages', async () => {
  const folder = fakeNpm('');
  await installFormat('web', folder);
  const asked = readFileSync(join(folder, 'asked'), 'utf8');
  expect(asked).toMatch(/^install --ignore-scripts --save-exact /);
  expect(asked).toMatch(/ linkedom@\d+\.\d+\.\d+ @mozilla\/readability@\d+\.\d+\.\d+$/);
});

test.each([
  ['npm error code ENOTFOUND', /this machine is not connected/],
  ['npm error code EINTEGRITY', /is not what was expected/],
  ['ENOSPC: no room', /^It could not be installed: ENOSPC: no room/],
])('where npm says %j, the keeper is told what that means', async (said, told) => {
  const folder = fakeNpm(`console.error(${JSON.stringify(said)}); process.exit(1);`);
  // What is thrown must be a fault: a thrown `undefined` has any message.
  await expect(installFormat('pdf', folder)).rejects.toMatchObject({ message: expect.stringMatching(told) });
});

test('where all formats are installed, none is offered', async () => {
  expect(await missingFormats()).toBeNull();
});
