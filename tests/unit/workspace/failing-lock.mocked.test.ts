import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { processIdentity, takeLock } from '../../../src/workspace/lock.ts';
import { faultOf } from '../../support/suite/fault-of.ts';

/** The operation that fails, for paths that end with this; none if empty. */
const failing = vi.hoisted(() => ({ name: '', end: '', code: 'EIO' }));

/** What another process does before the next file is renamed. */
const meanwhile = vi.hoisted(() => ({ work: (_: string): void => undefined }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const maybe =
    <Args extends readonly unknown[], T>(name: string, work: (...args: Args) => T) =>
    (...args: Args): T => {
      const isChosen = failing.name === name && args.some((arg) => String(arg).endsWith(failing.end));
      const { code } = failing;
      if (isChosen) throw Object.assign(new Error(`${code}: no ${name}`), { code, syscall: name });
      return work(...args);
    };
  return {
    ...real,
    linkSync: maybe('link', real.linkSync),
    rmSync: maybe('rm', real.rmSync),
    renameSync: (from: string, to: string) => {
      meanwhile.work(from);
      meanwhile.work = () => undefined;
      real.renameSync(from, to);
    },
  };
});

afterEach(() => {
  failing.name = '';
  failing.code = 'EIO';
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
  expect((await faultOf(takeLock(file, noWait))).message).toMatch('EIO');
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

describe.each(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])('on a disk without hard links (%s)', (code) => {
  beforeEach(() => {
    Object.assign(failing, { name: 'link', end: '.lock', code });
  });

  test('a lock is taken, names its holder, and leaves nothing when it is released', async () => {
    const file = lockFile();
    const release = await takeLock(file, noWait);
    expect(readFileSync(file, 'utf8').split(' ')[0]).toBe(String(process.pid));
    expect(readdirSync(dirname(file))).toEqual(['.changes.lock']);
    release();
    expect(readdirSync(dirname(file))).toEqual([]);
  });

  test('a second holder waits for the first', async () => {
    const file = lockFile();
    const release = await takeLock(file, noWait);
    const waited: number[] = [];
    const second = takeLock(file, (holder) => {
      waited.push(holder);
      release();
    });
    (await second)();
    expect(waited).toEqual([process.pid]);
  });

  test('a lock of a dead process, and an empty one, are taken over', async () => {
    const file = lockFile();
    for (const left of ['999999999 0', '']) {
      writeFileSync(file, left);
      (await takeLock(file, noWait))();
      expect(readdirSync(dirname(file))).toEqual([]);
    }
  });
});

test('a lock that another process took over from a dead one meanwhile stays with that process', async () => {
  const file = lockFile();
  const living = processIdentity(process.ppid)!;
  writeFileSync(file, '999999999 0');
  meanwhile.work = () => writeFileSync(file, living);
  const waited: number[] = [];
  const taken = takeLock(file, (holder) => {
    waited.push(holder);
    expect(readFileSync(file, 'utf8')).toBe(living);
    rmSync(file);
  });
  (await taken)();
  expect(waited).toEqual([process.ppid]);
  expect(readdirSync(dirname(file))).toEqual([]);
});

test('a lock that is empty for a moment, since it is being taken, stays with who takes it', async () => {
  const file = lockFile();
  writeFileSync(file, '');
  const waited: number[] = [];
  const second = takeLock(file, (holder) => {
    waited.push(holder);
    rmSync(file);
  });
  // The first has written it meanwhile.
  writeFileSync(file, processIdentity(process.ppid)!);
  (await second)();
  expect(waited).toEqual([process.ppid]);
});
