import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherThanBox } from '../../../../src/box/wacz/other-than-box.ts';
import { writeZip } from '../../../../src/publish/transports/write-zip.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const home = 'https://courier.example/';

function zip(name: string, files: Readonly<Record<string, string>>): string {
  const file = join(temporaryFolder(), name);
  const entries = Object.entries(files).map(([path, text]) => ({ path, read: () => Buffer.from(text) }));
  writeZip(file, entries);
  return file;
}

const boxOf = (address: string) =>
  zip('courier.zip', {
    'courier/bagit.txt': 'BagIt-Version: 1.0\n',
    'courier/data/archive/box.json': JSON.stringify({ format: 1, address }),
  });

test('a box of the archive, and a place with nothing, are free', async () => {
  expect(await otherThanBox(boxOf(home), home)).toBeUndefined();
  expect(await otherThanBox(join(temporaryFolder(), 'none.zip'), home)).toBeUndefined();
  const wacz = zip('courier.wacz', {
    'datapackage.json': JSON.stringify({ software: 'Backfile 0.2.0', mainPageUrl: home }),
  });
  expect(await otherThanBox(wacz, home)).toBeUndefined();
});

test('whatever else is there is named', async () => {
  const other = boxOf('https://other.example/');
  expect(await otherThanBox(other, home)).toBe(`the file “${other}” with 2 files (courier/)`);
  const backup = zip('backup.zip', { 'backup.json': '{}', 'private/withheld.yaml': 'fiction' });
  expect(await otherThanBox(backup, home)).toBe(`the file “${backup}” with 2 files (backup.json, private/)`);
  for (const list of ['{}', 'null', '{', JSON.stringify({ software: 'Other', mainPageUrl: home })]) {
    const wacz = zip('other.wacz', { 'datapackage.json': list });
    expect(await otherThanBox(wacz, home)).toContain('with 1 file (datapackage.json)');
  }
});
