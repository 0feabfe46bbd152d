import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { takeLock } from '../../../../src/site/open/lock.ts';

/** The operation that fails, for paths that end with this; none if empty. */
const failing = vi.hoisted(() => ({ name: '', end: '' }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const maybe =
    <Args extends readonly unknown[], T>(name: string, work: (...args: Args) => T) =>
    (...args: Args): T => {
      const isChosen = failing.name === name && args.some((arg) => String(arg).endsWith(failing.end));
      if (isChosen) throw Object.assign(new Error(`EIO: i/o error, ${name}`), { code: 'EIO' });
      return work(...args);
    };
  return { ...real, linkSync: maybe('link', real.linkSync), rmSync: maybe('rm', real.rmSync) };
});

afterEach(() => {
  failing.name = '';
});

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, '.changes.lock');
}

const noWait = () => expect.unreachable('nobody holds it');

test('a lock that can’t be linked leaves nothing in its folder', async () => {
  const file = lockFile();
  failing.name = 'link';
  failing.end = '.lock';
  await expect(takeLock(file, noWait)).rejects.toThrow('EIO');
  expect(readdirSync(dirname(file))).toEqual([]);
});

test('a lock that can’t be removed does not make finished work fail, nor another process wait', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  failing.name = 'rm';
  failing.end = '.lock';
  expect(release).not.toThrow();
  expect(existsSync(file)).toBe(true);
  failing.name = '';
  (await takeLock(file, noWait))();
  expect(existsSync(file)).toBe(false);
});
