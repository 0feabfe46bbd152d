import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { UploadRecord } from '../../../src/publish/upload/upload-record.ts';
import { readManifest, writeManifest } from '../../../src/site/keep/site-manifest.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const open = vi.hoisted(() => new Set<number>());

// As a disk does that is almost full, a call takes a part of the text only.
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    openSync: (...args: Parameters<typeof real.openSync>) => {
      const file = real.openSync(...args);
      open.add(file);
      return file;
    },
    closeSync: (file: number) => {
      open.delete(file);
      real.closeSync(file);
    },
    writeSync: (file: number, text: string) => real.writeSync(file, text.slice(0, 10)),
  };
});

const path = 'articles/the-ferry-is-late/index.html';

test('what a disk takes in parts is written as a whole, and no file stays open', () => {
  const contentDir = join(temporaryFolder(), 'content');
  const record = new UploadRecord(contentDir, 'the-target');
  record.begin();
  record.sending([path]);
  record.sent(path, { digest: 'abc', tag: 'one' });
  const noted = () => Object.fromEntries(new UploadRecord(contentDir, 'the-target').files);
  expect(noted()).toEqual({ [path]: { digest: 'abc', tag: 'one' } });
  record.end();
  expect(noted()).toEqual({ [path]: { digest: 'abc', tag: 'one' } });

  const manifest = new Map([[path, { digest: 'abc', size: 1, stamp: 'of fiction' }]]);
  const out = join(temporaryFolder(), 'dist');
  writeManifest(out, manifest);
  expect(readManifest(out)).toEqual(manifest);
  expect(readFileSync(join(out, '../.dist.backfile-manifest'), 'utf8')).toMatch(/\n$/);
  expect(open.size).toBe(0);
});
