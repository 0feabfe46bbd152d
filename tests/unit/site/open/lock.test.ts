import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '../../../../src/site/open/lock.ts';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'within/build.lock');
}

const noWait = () => expect.unreachable('nobody holds it');

test('a free lock is taken at once, names its holder, and is gone when given back', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

test('who comes second says who is first, once, and waits', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  const waited: number[] = [];
  const second = takeLock(file, (holder) => {
    waited.push(holder);
    release();
  });
  (await second)();
  expect(waited).toEqual([process.pid]);
  expect(existsSync(file)).toBe(false);
});

test('a lock that a dead process left is taken over', async () => {
  const file = lockFile();
  (await takeLock(file, noWait))();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  const release = await takeLock(file, noWait);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  release();
});

test('a lock that says nothing is taken over', async () => {
  const file = lockFile();
  (await takeLock(file, noWait))();
  writeFileSync(file, '');
  (await takeLock(file, noWait))();
});
