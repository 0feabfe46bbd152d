import { afterEach, expect, test, vi } from 'vitest';
import { flushFolder, flushFolders, UnflushedFolders } from '../../../src/files/write-file.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
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

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return {
    ...real,
    open: async (path: string) => {
      const folder = await real.open(path, 'r');
      return {
        sync: async () => {
          disk.calls.push('flush');
          await Promise.resolve();
          if (disk.code !== '') throw Object.assign(new Error(disk.code), { code: disk.code });
        },
        close: () => {
          disk.calls.push('close');
          return folder.close();
        },
      };
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

test.skipIf(process.platform === 'win32')(
  'many folders are flushed and closed, each once, also those that can’t be or are gone',
  async () => {
    const many = Array.from({ length: 30 }, temporaryFolder);
    await flushFolders(many);
    expect(disk.calls.toSorted()).toEqual([...many.map(() => 'close'), ...many.map(() => 'flush')]);
    disk.calls.length = 0;
    disk.code = 'EINVAL';
    await flushFolders([`${many[0]}/nowhere`, ...many]);
    expect(disk.calls.filter((call) => call === 'flush').length).toBe(many.length);
  },
);

test.skipIf(process.platform === 'win32')(
  'of many folders the first fault is told, every open one is closed, and few more are begun',
  async () => {
    disk.code = 'EIO';
    const fault = await faultOf(flushFolders(Array.from({ length: 30 }, temporaryFolder)));
    expect(fault.message).toBe('EIO');
    await vi.waitFor(() => {
      const flushed = disk.calls.filter((call) => call === 'flush').length;
      expect(disk.calls.filter((call) => call === 'close').length).toBe(flushed);
      expect(flushed).toBeLessThan(10);
    });
  },
);
