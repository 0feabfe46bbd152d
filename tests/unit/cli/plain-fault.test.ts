import { expect, test } from 'vitest';
import { plainFault } from '../../../src/cli/plain-fault.ts';

const full = 'The disk is full. Make room on it, and build again.';

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
])('a full disk is said in plain words where %s', (_, error) => {
  expect(plainFault(error)).toBe(full);
});

test('a file that may not grow, and a disk that can only be read, are said in plain words', () => {
  expect(plainFault(new Error('EFBIG: file too large, write'))).toMatch(/^A file became larger /);
  expect(plainFault(new Error("EROFS: read-only file system, mkdir '/x'"))).toMatch(/can only be read/);
});

test('what is not known stays as it was said', () => {
  expect(plainFault(new Error('Cannot read properties of undefined'))).toBeUndefined();
});
