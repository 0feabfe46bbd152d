import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packedFiles } from '../../../../src/workspace/program/packed-files.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Returns a file in a tar archive, as npm writes it. */
function tarFile(name: string, text: string, size = Buffer.byteLength(text).toString(8)): Buffer {
  const head = Buffer.alloc(512);
  head.write(`package/${name}`, 0);
  head.write(`${size.padStart(11, '0')} `, 124);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
  body.write(text);
  return Buffer.concat([head, body]);
}

function write(bytes: Buffer): string {
  const file = join(temporaryFolder(), 'one.tgz');
  writeFileSync(file, bytes);
  return file;
}

test('files of a package are read by name', () => {
  const tar = [tarFile('a.md', 'x'.repeat(600)), tarFile('package.json', '{}'), Buffer.alloc(1024)];
  const file = write(gzipSync(Buffer.concat(tar)));
  expect(packedFiles(file, ['package.json', 'b.md'])).toEqual(new Map([['package.json', '{}']]));
});

test.each([
  ['no compressed file', Buffer.from('hello')],
  ['one that was cut off', gzipSync(Buffer.alloc(2000)).subarray(0, 20)],
  ['one with a size that is no number', gzipSync(tarFile('a.md', 'x', 'zz'))],
])('%s is no package', (_, bytes) => {
  expect(packedFiles(write(bytes), ['package.json'])).toBeUndefined();
});
