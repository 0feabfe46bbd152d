import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { takeLock } from '../../../../src/site/open/lock.ts';
import { processIdentity } from '../../../../src/site/open/process-id.ts';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'within/build.lock');
}

const noWait = () => expect.unreachable('nobody holds it');

test('a free lock is taken at once, names its holder, and is gone when given back', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  expect(readFileSync(file, 'utf8').split(' ')[0]).toBe(String(process.pid));
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
  expect(readFileSync(file, 'utf8').split(' ')[0]).toBe(String(process.pid));
  release();
});

test('a lock that says nothing is taken over', async () => {
  const file = lockFile();
  (await takeLock(file, noWait))();
  writeFileSync(file, '');
  (await takeLock(file, noWait))();
});

test('a lock that names this process, which has not taken it, is of an earlier one and taken over', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  const own = readFileSync(file, 'utf8');
  release();
  writeFileSync(file, own);
  (await takeLock(file, noWait))();
});

test.runIf(process.platform === 'linux')(
  'a lock of a process whose number a later one has is taken over',
  async () => {
    const file = lockFile();
    (await takeLock(file, noWait))();
    // The parent lives, but did not begin with the machine.
    writeFileSync(file, `${process.ppid} 1`);
    (await takeLock(file, noWait))();
  },
);

test.runIf(process.platform === 'linux')(
  'a lock of a process that was killed and not yet waited for is taken over',
  async () => {
    const file = lockFile();
    (await takeLock(file, noWait))();
    // The shell becomes a sleeper that never asks how its child ended.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 20'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void parent.kill());
    const [line] = (await once(parent.stdout, 'data')) as [Buffer];
    const pid = Number(line.toString());
    await vi.waitUntil(() => / Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8')));
    const began = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')[19];
    writeFileSync(file, `${pid} ${began}`);
    (await takeLock(file, noWait))();
  },
);

test('a lock of another living process is waited for', async () => {
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

test('a lock whose process was killed while it took it is taken over by one of the same number', async () => {
  const file = lockFile();
  const release = await takeLock(file, noWait);
  const own = readFileSync(file, 'utf8');
  release();
  writeFileSync(file, own);
  linkSync(file, `${file}.${process.pid}`);
  (await takeLock(file, noWait))();
  expect(readdirSync(join(file, '..'))).toEqual([]);
});
