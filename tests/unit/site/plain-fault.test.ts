import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { plainFault } from '../../../src/site/build/plain-fault.ts';

const full = 'The disk is full. Free some space and try again.';

test.each<[string, unknown]>([
  ['Node says so', Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })],
  ['a cause says so', new Error('Build failed', { cause: new Error('ENOSPC: no space left on device') })],
  ['one of many errors says so', new AggregateError([new Error('Disk quota exceeded (os error 122)')])],
  [
    'Pagefind says so',
    new Error(
      'The search index could not be made:\nOs { code: 28, kind: StorageFull, message: "No space left on device" }',
    ),
  ],
])('a full disk is reported in plain words when %s', (_, error) => {
  expect(plainFault(error)).toBe(full);
});

test('file size limits and read-only disks are reported in plain words', () => {
  expect(plainFault(new Error('EFBIG: file too large, write'))).toMatch(/^A file exceeds the size limit /);
  expect(plainFault(new Error("EROFS: read-only file system, mkdir '/x'"))).toMatch(/read-only/);
});

test('unknown errors are not reworded', () => {
  expect(plainFault(new Error('Cannot read properties of undefined'))).toBeUndefined();
});

test('file errors of Node are reported in a sentence with the path', () => {
  const error = (code: string, path: string, dest?: string) =>
    Object.assign(new Error(`${code}: …, open '${path}'`), { code, path, ...(dest && { dest }) });
  expect(plainFault(error('EACCES', resolve('content/x.md')))).toBe(
    'content/x.md can’t be read or changed by this user. Change its permissions, or choose another folder (EACCES).',
  );
  expect(plainFault(error('EBUSY', resolve('.dist.new'), resolve('dist')))).toMatch(/^dist is in use, or /);
  expect(plainFault(error('EXDEV', resolve('content/articles'), resolve('content-example/articles')))).toBe(
    'content-example/articles is on another disk than what should be moved there. Move that by hand, and try again (EXDEV).',
  );
  expect(plainFault(new Error('Build failed', { cause: error('EIO', resolve('a')) }))).toMatch(
    /^a could not/,
  );
});

test('an error of the disk is reported where Node knows no code for it', () => {
  const error = Object.assign(new Error(", Unknown error: Input/output error 'x'"), {
    code: '',
    path: resolve('dist/x'),
    syscall: 'rm',
  });
  expect(plainFault(error)).toBe(
    'dist/x could not be read or written: the disk reports an error. Check the disk (EIO).',
  );
});

test('a command without write permission reports it in a sentence', (context) => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0)
    return context.skip('It takes root to become somebody who may not.');
  const folder = mkdtempSync(join(tmpdir(), 'backfile-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'content/articles'), { recursive: true });
  chmodSync(folder, 0o755);
  const main = fileURLToPath(new URL('../../../src/cli/main.ts', import.meta.url));
  const nobody = 65_534;
  const mayRead = [main, process.execPath].every(
    (file) => spawnSync('test', ['-r', file], { uid: nobody }).status === 0,
  );
  if (!mayRead) return context.skip('The project lies where nobody else may read it.');
  const { status, stderr } = spawnSync(process.execPath, [main, 'new', 'A title of fiction'], {
    cwd: folder,
    uid: nobody,
    encoding: 'utf8',
  });
  expect(stderr).toMatch(
    /^content\/articles\/undated can’t be read or changed by this user\. .* \(EACCES\)\.\n$/,
  );
  expect(status).toBe(1);
});
