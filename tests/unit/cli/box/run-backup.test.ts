import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { runBackup } from '../../../../src/cli/box/run-backup.ts';
import { knownBackups } from '../../../../src/copies/known-backups.ts';
import { archiveOfAllParts } from '../../../support/copies/backups.ts';
import { runInProcess } from '../../../support/run-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// All of it is fiction.
const backup = (...args: readonly string[]) => runInProcess(runBackup, 'backup', ...args);

test('a backup is written, noted and checked, and not brought back into a folder that has something', async () => {
  const contentDir = archiveOfAllParts();
  const file = join(temporaryFolder(), 'courier.zip');
  const made = await backup('--out', file, '--content', contentDir);
  expect(made).toMatchObject({ code: 0, stderr: '' });
  expect(made.stdout).toMatch(
    /^Wrote .*courier\.zip: 9 files, 0\.0 MB\. Do not pass it on: it has what is not/,
  );
  // A decision to withhold a name says which backups still have it.
  expect(knownBackups(contentDir)).toMatchObject([{ file, bytes: readFileSync(file).length }]);
  expect((await backup('--verify', file)).stdout).toMatch(
    /courier\.zip is whole: 9 files, of \d{4}-\d\d-\d\d\.\n$/,
  );
  const full = await backup('--restore', file, contentDir);
  expect(full).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^There is something in .*\. Choose a new folder\.\n$/) as string,
  });
});

test('nothing is noted of a backup that could not be written', async () => {
  const contentDir = archiveOfAllParts();
  const inside = join(dirname(contentDir), 'courier.zip');
  const refused = await backup('--out', inside, '--content', contentDir);
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('in the folder of the archive') as string,
  });
  expect(existsSync(inside)).toBe(false);
  expect(knownBackups(contentDir)).toEqual([]);
  const damaged = join(temporaryFolder(), 'damaged.zip');
  writeFileSync(damaged, 'Dear Jane,');
  expect(await backup('--verify', damaged)).toMatchObject({ code: 1 });
  expect((await faultOf(backup())).message).toMatch('Say where to write the backup');
  expect((await faultOf(backup('--restore', damaged))).message).toMatch('Say where to');
  rmSync(damaged);
  expect(readdirSync(dirname(damaged))).toEqual([]);
});
