import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  knownTargets,
  lastTarget,
  recordsFolder,
  UploadRecord,
} from '../../../src/publish/upload/upload-record.ts';
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

test('what was removed before a break is not at the target any more', () => {
  const contentDir = join(temporaryFolder(), 'content');
  const record = new UploadRecord(contentDir, 'the-target');
  record.begin();
  for (const path of ['a.html', 'gone.html']) record.sent(path, { digest: 'abc', tag: 'one' });
  record.removed('gone.html');
  expect([...record.files.keys()]).toEqual(['a.html']);
  expect([...new UploadRecord(contentDir, 'the-target').files.keys()]).toEqual(['a.html']);
});

test('a site that was sent as a whole is all that the target has', () => {
  const contentDir = join(temporaryFolder(), 'content');
  const record = new UploadRecord(contentDir, 'the-target');
  record.begin();
  record.sent('gone.html', { digest: 'abc', tag: 'one' });
  record.replaceAll(new Map([['a.html', { digest: 'def', size: 1, stamp: '' }]]), 'two');
  record.end();
  expect(Object.fromEntries(new UploadRecord(contentDir, 'the-target').files)).toEqual({
    'a.html': { digest: 'def', tag: 'two' },
  });
});

test('the record is for its owner alone, and in no commit; one that was not begun leaves nothing', () => {
  const contentDir = join(temporaryFolder(), 'content');
  const record = new UploadRecord(contentDir, 'the-target');
  record.end();
  expect(existsSync(recordsFolder(contentDir))).toBe(false);
  record.begin();
  record.end();
  expect(statSync(recordsFolder(contentDir)).mode & 0o7777).toBe(0o700);
  expect(readFileSync(join(dirname(contentDir), '.backfile/.gitignore'), 'utf8')).toBe('*\n');
  // Under another name, what this machine has sent would be taken for that of others.
  expect(readdirSync(recordsFolder(contentDir))).toEqual(['61db2b51fca11efe.jsonl']);
});

test('the last target is the one to which something was sent last, whatever its name is', () => {
  const contentDir = join(temporaryFolder(), 'content');
  expect([knownTargets(contentDir), lastTarget(contentDir)]).toEqual([[], undefined]);
  mkdirSync(recordsFolder(contentDir), { recursive: true });
  writeFileSync(join(recordsFolder(contentDir), 'notes.json'), '"not a target"\n');
  const targets = ['a-target', 'b-target', 'c-target'];
  const send = (target: string) => {
    const before = readdirSync(recordsFolder(contentDir));
    const record = new UploadRecord(contentDir, target);
    record.begin();
    record.end();
    return join(
      recordsFolder(contentDir),
      readdirSync(recordsFolder(contentDir)).find((name) => !before.includes(name))!,
    );
  };
  const files = targets.map(send);
  for (const last of [0, 1, 2]) {
    files.forEach((file, at) => utimesSync(file, 1_000_000, at === last ? 3_000_000 : 2_000_000 - at));
    expect(lastTarget(contentDir)).toBe(targets[last]);
  }
  expect(knownTargets(contentDir)).toEqual(targets);
});
