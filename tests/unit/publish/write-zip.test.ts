import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openZip } from '../../../src/ingest/source/open-zip.ts';
import { writeZip } from '../../../src/publish/transports/write-zip.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// yauzl reads back what was written.

const file = (path: string, text: string) => ({ path, read: () => Buffer.from(text) });

async function filesIn(zip: string): Promise<Record<string, string>> {
  const opened = await openZip(zip);
  const files: Record<string, string> = {};
  for (const member of opened.members) files[member.name] = (await member.read()).toString();
  opened.close();
  return files;
}

test('files are read back in their order, packed or stored, whole or in parts', async () => {
  const zip = join(temporaryFolder(), 'archive.zip');
  const long = 'the same words again '.repeat(1000);
  writeZip(
    zip,
    [
      file('b/Überblick.txt', long),
      file('a.txt', ''),
      { path: 'parts.gz', read: () => ['one ', 'two'].map((part) => Buffer.from(part)) },
      file('stored.txt', 'as it is'),
    ],
    (path) => path.startsWith('stored'),
  );
  const read = await filesIn(zip);
  expect(read).toEqual({
    'b/Überblick.txt': long,
    'a.txt': '',
    'parts.gz': 'one two',
    'stored.txt': 'as it is',
  });
  expect(Object.keys(read)).toEqual(['b/Überblick.txt', 'a.txt', 'parts.gz', 'stored.txt']);
  const bytes = readFileSync(zip);
  expect(bytes.length).toBeLessThan(long.length / 10);
  expect(bytes.includes('as it is')).toBe(true);
});

test('the end of a ZIP is as its specification says, field by field', () => {
  const zip = join(temporaryFolder(), 'archive.zip');
  writeZip(zip, [file('a.txt', 'one'), file('b.txt', 'two')], () => true);
  const bytes = readFileSync(zip);
  const end = bytes.subarray(-22);
  const start = bytes.indexOf('PK\u0001\u0002');
  // APPNOTE.TXT, 4.3.16: signature, this disk, that of the directory, files on it, all files, size, place, comment.
  expect(end.toString('latin1', 0, 4)).toBe('PK\u0005\u0006');
  expect([4, 6, 8, 10].map((at) => end.readUInt16LE(at))).toEqual([0, 0, 2, 2]);
  expect([12, 16].map((at) => end.readUInt32LE(at))).toEqual([bytes.length - 22 - start, start]);
  expect(end.readUInt16LE(20)).toBe(0);
});

test('a program may be run once it is unpacked, and other files may not', () => {
  const zip = join(temporaryFolder(), 'archive.zip');
  writeZip(zip, [file('a.txt', 'one'), { ...file('open', '#!/bin/sh'), isExecutable: true }]);
  const bytes = readFileSync(zip);
  const entries = [bytes.indexOf('PK\u0001\u0002')];
  entries.push(bytes.indexOf('PK\u0001\u0002', entries[0]! + 1));
  // APPNOTE.TXT, 4.4.15: the upper half is what Unix has, a regular file with its rights.
  expect(entries.map((at) => bytes.readUInt32LE(at + 38) >>> 16)).toEqual([0o100644, 0o100755]);
});

test('the same files give the same bytes in every time zone', () => {
  const folder = temporaryFolder();
  const module = new URL('../../../src/publish/transports/write-zip.ts', import.meta.url).pathname;
  const script = `import { writeZip } from ${JSON.stringify(module)}; writeZip(process.argv[1], [{ path: 'a', read: () => Buffer.from('text') }])`;
  const zips = ['Asia/Tokyo', 'America/Lima'].map((zone, index) => {
    const zip = join(folder, `${index}.zip`);
    execFileSync(process.execPath, ['--input-type=module', '-e', script, zip], {
      env: { ...process.env, TZ: zone },
    });
    return readFileSync(zip).toString('base64');
  });
  expect(zips[0]).toBe(zips[1]);
});

test('more files than 16 bits can count are all in the directory', () => {
  const zip = join(temporaryFolder(), 'archive.zip');
  const paths = Array.from({ length: 65_600 }, (_, index) => `${index}`);
  writeZip(
    zip,
    paths.map((path) => file(path, '')),
    () => true,
  );
  const bytes = readFileSync(zip);
  // Its offset is in the locator, which stands before the end of 22 bytes.
  const end = Number(bytes.readBigUInt64LE(bytes.length - 22 - 12));
  // APPNOTE.TXT, 4.3.14: signature, size of the rest, program, version 4.5, disks, files on this one and in all, size, place.
  expect(bytes.toString('latin1', end, end + 4)).toBe('PK\u0006\u0006');
  expect(bytes.readUInt16LE(end + 14)).toBe(45);
  expect([16, 20].map((at) => bytes.readUInt32LE(end + at))).toEqual([0, 0]);
  const start = bytes.indexOf('PK\u0001\u0002');
  expect([4, 24, 32, 40, 48].map((at) => Number(bytes.readBigUInt64LE(end + at)))).toEqual([
    ...[44, paths.length, paths.length, end - start, start],
  ]);
  // 4.3.15: signature, the disk of that end, where it is, disks in all.
  const locator = bytes.subarray(end + 56, -22);
  expect(locator.toString('latin1', 0, 4)).toBe('PK\u0006\u0007');
  expect([4, 16].map((at) => locator.readUInt32LE(at))).toEqual([0, 1]);
  // Both counts of the last end are full.
  expect([8, 10].map((at) => bytes.subarray(-22).readUInt16LE(at))).toEqual([65_535, 65_535]);
  const names: string[] = [];
  for (let at = Number(bytes.readBigUInt64LE(end + 48)); at < end; at += 46 + names.at(-1)!.length)
    names.push(bytes.toString('latin1', at + 46, at + 46 + bytes.readUInt16LE(at + 28)));
  expect(names).toEqual(paths);
});

test('a fault leaves the file that was there', () => {
  const folder = temporaryFolder();
  const zip = join(folder, 'archive.zip');
  writeFileSync(zip, 'before');
  const broken = () => {
    throw new Error('unreadable');
  };
  expect(() => writeZip(zip, [file('a', 'text'), { path: 'b', read: broken }])).toThrow('unreadable');
  expect(readFileSync(zip, 'utf8')).toBe('before');
  expect(readdirSync(folder)).toEqual(['archive.zip']);
});
