import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { expect, onTestFinished, test, vi } from 'vitest';
import { takeLock, processIdentity } from '../../../src/workspace/lock.ts';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'within/build.lock');
}

const noWait = () => expect.unreachable('nobody holds it');

test('a free lock is taken immediately, names its holder, and disappears when released', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  expect(readFileSync(file, 'utf8').split(' ')[0]).toBe(String(process.pid));
  release();
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

test('a second process reports the holder once, and waits', async () => {
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

test('a lock of a dead process is taken over', async () => {
  const file = lockFile();
  (await takeLock(file, noWait))();
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(file, String(pid));
  const release = await takeLock(file, noWait);
  expect(readFileSync(file, 'utf8').split(' ')[0]).toBe(String(process.pid));
  release();
});

test('an empty lock is taken over', async () => {
  const file = lockFile();
  (await takeLock(file, noWait))();
  writeFileSync(file, '');
  (await takeLock(file, noWait))();
});

test('a lock that names this process but was not taken by it is taken over', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  const own = readFileSync(file, 'utf8');
  release();
  writeFileSync(file, own);
  (await takeLock(file, noWait))();
});

test.runIf(process.platform === 'linux')(
  'a lock of a process whose id was reused is taken over',
  async () => {
    const file = lockFile();
    (await takeLock(file, noWait))();
    // The parent is alive, but did not start with the machine.
    writeFileSync(file, `${process.ppid} 1`);
    (await takeLock(file, noWait))();
  },
);

test.runIf(process.platform === 'linux')('a lock of a zombie process is taken over', async () => {
  const file = lockFile();
  (await takeLock(file, noWait))();
  // The shell becomes a `sleep` that never reaps its child, which ends only after that: a shell would reap it.
  const parent = spawn('sh', ['-c', 'head -c 1 <&3 >&2 & echo $!; exec sleep 20'], {
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  onTestFinished(() => void parent.kill());
  const [line] = (await once(parent.stdout!, 'data')) as [Buffer];
  const pid = Number(line.toString());
  await vi.waitUntil(() => readFileSync(`/proc/${parent.pid!}/comm`, 'utf8') === 'sleep\n');
  (parent.stdio[3] as Writable).end('.');
  await vi.waitUntil(() => / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
  const began = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19];
  writeFileSync(file, `${pid} ${began}`);
  (await takeLock(file, noWait))();
});

test('waits for a lock of another living process', async () => {
  const file = lockFile();
  (await takeLock(file, noWait))();
  const began = processIdentity(process.ppid)!;
  writeFileSync(file, began);
  const waited: number[] = [];
  const taken = takeLock(file, (holder) => {
    waited.push(holder);
    rmSync(file);
  });
  (await taken)();
  expect(waited).toEqual([process.ppid]);
});

test('a lock left by a process killed while taking it is taken over by one with the same id', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  const own = readFileSync(file, 'utf8');
  release();
  writeFileSync(file, own);
  linkSync(file, `${file}.${process.pid}`);
  (await takeLock(file, noWait))();
  expect(readdirSync(join(file, '..'))).toEqual([]);
});

test('what a process left that was killed while taking the lock is removed by the next', async () => {
  const file = lockFile();
  (await takeLock(file, noWait))();
  const { pid } = spawnSync(process.execPath, ['--version']);
  for (const name of [`${file}.${pid}`, `${file}.${pid}.dead`, `${file}.${process.ppid}`])
    writeFileSync(name, '1');
  const release = await takeLock(file, noWait);
  expect(readdirSync(join(file, '..'))).toEqual(['build.lock', `build.lock.${process.ppid}`]);
  release();
});
