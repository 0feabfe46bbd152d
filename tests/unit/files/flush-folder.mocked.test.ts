import { afterEach, expect, test, vi } from 'vitest';
import { flushFolder } from '../../../src/files/flush-folder.ts';
import { UnflushedFolders } from '../../../src/files/write-file.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** What was done, and the code with which flushing fails. */
const disk = vi.hoisted(() => ({ calls: [] as string[], code: '' }));

vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    fsyncSync: (file: number) => {
      disk.calls.push('flush');
      if (disk.code !== '') throw Object.assign(new Error(disk.code), { code: disk.code });
      real.fsyncSync(file);
    },
    closeSync: (file: number) => {
      disk.calls.push('close');
      real.closeSync(file);
    },
  };
});

afterEach(() => {
  disk.calls.length = 0;
  disk.code = '';
});

test.skipIf(process.platform === 'win32')('a folder is flushed, and closed again', () => {
  flushFolder(temporaryFolder());
  expect(disk.calls).toEqual(['flush', 'close']);
});

test.skipIf(process.platform === 'win32')(
  'a disk that fails is told, and one that can’t flush folders is not',
  () => {
    const folder = temporaryFolder();
    disk.code = 'EIO';
    expect(() => flushFolder(folder)).toThrow('EIO');
    for (const code of ['EACCES', 'EBADF', 'EINVAL', 'EISDIR', 'ENOENT', 'ENOTSUP', 'EPERM']) {
      disk.code = code;
      expect(() => flushFolder(folder)).not.toThrow();
    }
    disk.code = '';
    expect(() => flushFolder(`${folder}/nowhere`)).not.toThrow();
  },
);

test.skipIf(process.platform === 'win32')('a folder of a batch is flushed once, at its end', () => {
  const [folder, folders] = [temporaryFolder(), new UnflushedFolders()];
  folders.add(folder);
  folders.add(folder);
  expect(disk.calls).toEqual([]);
  folders.flush();
  folders.flush();
  expect(disk.calls).toEqual(['flush', 'close']);
});
