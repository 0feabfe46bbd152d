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

test('a machine without a network is told so, and another fault in its own words', async () => {
  const offline = fakeNpm("console.error('npm error code ENOTFOUND'); process.exit(1);");
  await expect(installFormat('pdf', offline)).rejects.toThrow('this machine is not connected');
  const changed = fakeNpm("console.error('npm error code EINTEGRITY'); process.exit(1);");
  await expect(installFormat('pdf', changed)).rejects.toThrow('is not what was expected');
  const full = fakeNpm("console.error('ENOSPC: no room'); process.exit(1);");
  await expect(installFormat('pdf', full)).rejects.toThrow('It could not be installed: ENOSPC: no room');
});

test('where all formats are installed, none is offered', async () => {
  expect(await missingFormats()).toBeNull();
});
