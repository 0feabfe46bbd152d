import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UploadRecord } from '../../../src/publish/upload/upload-record.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function recordLines(contentDir: string): string[] {
  const files = readdirSync(join(contentDir, '..'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile(),
  );
  const records = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  return records
    .find((text) => text.includes('the-target'))!
    .trim()
    .split('\n');
}

test('an upload that ended leaves one line for each file that is at the target, in order', () => {
  const contentDir = join(temporaryFolder(), 'content');
  const record = new UploadRecord(contentDir, 'the-target');
  record.begin();
  record.sending(['b.html', 'a.html', 'gone.html']);
  for (const path of ['b.html', 'a.html', 'gone.html', 'other.html'])
    record.sent(path, { digest: `digest of ${path}`, tag: '' });
  record.removed('gone.html');
  record.keepOnly((path) => path !== 'other.html');
  record.end();
  expect(recordLines(contentDir).slice(1)).toEqual([
    '["a.html","digest of a.html",""]',
    '["b.html","digest of b.html",""]',
  ]);
  const next = new UploadRecord(contentDir, 'the-target');
  expect([...next.files.keys()]).toEqual(['a.html', 'b.html']);
  expect(next.isKnown).toBe(true);
});

test('after a break, the next upload knows what was sent and what was being sent', () => {
  const contentDir = join(temporaryFolder(), 'content');
  const record = new UploadRecord(contentDir, 'the-target');
  record.begin();
  record.sending(['a.html', 'b.html']);
  record.sent('a.html', { digest: 'abc', tag: 'one' });
  const next = new UploadRecord(contentDir, 'the-target');
  expect(Object.fromEntries(next.files)).toEqual({
    'a.html': { digest: 'abc', tag: 'one' },
    'b.html': { digest: '', tag: '' },
  });
});
