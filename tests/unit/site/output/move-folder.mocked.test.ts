import * as fs from 'node:fs';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { moveFolder } from '../../../../src/site/output/move-folder.ts';

vi.mock('node:fs', { spy: true });

test('moves a folder, even to another file system', async () => {
  const root = mkdtempSync(join(tmpdir(), 'backfile-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  mkdirSync(join(root, 'from/a'), { recursive: true });
  writeFileSync(join(root, 'from/a/b.txt'), 'fiction');
  vi.mocked(fs.renameSync).mockImplementationOnce(() => {
    throw Object.assign(new Error('cross-device link not permitted'), { code: 'EXDEV' });
  });
  await moveFolder(join(root, 'from'), join(root, 'to'));
  expect(readdirSync(root)).toEqual(['to']);
  expect(readFileSync(join(root, 'to/a/b.txt'), 'utf8')).toBe('fiction');
});
