import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isLocked, takeLock, processIdentity } from '../../../src/workspace/lock.ts';

// Windows and macOS have no /proc.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const readFileSync = (...args: Parameters<typeof real.readFileSync>) => {
    if (String(args[0]).startsWith('/proc/')) throw Object.assign(new Error('ENOENT'), { code: 'ENOENT' });
    return real.readFileSync(...args);
  };
  return { ...real, readFileSync };
});

const dead = 2 ** 22 + 1;

test('without start times, a process is known by its id alone', () => {
  expect(processIdentity(process.pid)).toBe(String(process.pid));
  expect(processIdentity(dead)).toBeUndefined();
});

test('a lock is held while its process lives, and taken over from one that does not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'build.lock');
  writeFileSync(file, String(dead));
  expect(isLocked(file)).toBe(false);
  const release = await takeLock(file, () => expect.unreachable('nobody holds it'));
  expect(isLocked(file)).toBe(true);
  release();
  expect(isLocked(file)).toBe(false);
});
