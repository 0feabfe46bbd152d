import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { clearLeftovers } from '../../../src/cli/clear-leftovers.ts';
import { runCheck } from '../../../src/cli/run-check.ts';
import { runEntities } from '../../../src/cli/run-entities.ts';
import { nodeDisk } from '../../../src/files/disk.ts';
import { article, entity, filesIn, writeContent } from '../../support/content.ts';
import { failingDisk } from '../../support/failing-disk.ts';
import { runHere } from '../../support/builds/run-resident.ts';
import { runInProcess } from '../../support/run-in-process.ts';

// All of it is fiction.
const files = {
  'entities/acme.yaml': entity('Acme'),
  'articles/letter.md': article('', 'Acme.', { entities: '[acme]' }),
};
const rename = (content: string) =>
  runInProcess(runEntities, 'entities', 'rename', 'acme', 'zembrak', '--content', content);
const check = (content: string) => runInProcess(runCheck, 'check', '--content', content);
const left = `content/.changes
  This folder is left over from a change of the content, and may have texts from before it.
  Delete it. If that fails, check whether the disk can be written to.`;

/** Lets no folder be removed. */
function failToRemove(): void {
  vi.spyOn(nodeDisk, 'removeFolder').mockImplementation(failingDisk(1, true).disk.removeFolder);
}

/** Writes a content whose last change left its earlier texts behind. */
function withLeftovers(): string {
  const content = writeContent(files);
  mkdirSync(join(content, '.changes'));
  writeFileSync(join(content, '.changes/0.old'), 'Quorla Zembrak');
  writeFileSync(join(content, '.changes/done.json'), '{}');
  return content;
}

afterEach(() => vi.restoreAllMocks());

test('a change whose earlier texts can’t be removed is made, and ends with 1 and the folder that has them', async () => {
  const content = writeContent(files);
  failToRemove();
  const { code, stdout, stderr } = await rename(content);
  expect({ code, stderr }).toEqual({ code: 1, stderr: `${left}\n` });
  expect(stdout).toContain('changed.');
  expect(Object.keys(filesIn(content))).toContain('entities/zembrak.yaml');
  expect(readFileSync(join(content, '.changes/0.old'), 'utf8')).not.toBe('');
  const checked = await check(content);
  expect(checked.code).toBe(1);
  expect(checked.stdout).toContain('content/.changes');
});

test('a command removes at its start what an earlier change left behind', () => {
  const content = withLeftovers();
  expect(runHere('check', '--content', content).code).toBe(0);
  expect(existsSync(join(content, '.changes'))).toBe(false);
});

test('a change removes what an earlier one left behind, and ends with 0', async () => {
  const content = withLeftovers();
  expect(await rename(content)).toMatchObject({ code: 0, stderr: '' });
  expect(existsSync(join(content, '.changes'))).toBe(false);
});

test('what can’t be removed at the start keeps no command from running, and is an error of the check', async () => {
  const content = withLeftovers();
  failToRemove();
  await clearLeftovers({ content });
  expect(existsSync(join(content, '.changes/0.old'))).toBe(true);
  const { code, stdout } = await check(content);
  expect(code).toBe(1);
  expect(stdout).toContain(left);
});

test('a change that was interrupted is not cleared away', async () => {
  const content = withLeftovers();
  writeFileSync(
    join(content, '.changes/journal.json'),
    JSON.stringify({ title: 'Rename of “acme”', changes: [] }),
  );
  await clearLeftovers({ content });
  expect(existsSync(join(content, '.changes/0.old'))).toBe(true);
});
