import { hash } from 'node:crypto';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { BackupFault } from '../../../src/copies/backup-manifest.ts';
import { refuseBackupPlace } from '../../../src/copies/backup-place.ts';
import { copiesNote } from '../../../src/copies/copies-with.ts';
import { datedCopies, keepDatedCopy } from '../../../src/copies/dated-copies.ts';
import { knownBackups, noteBackup } from '../../../src/copies/known-backups.ts';
import { writeBackup } from '../../../src/copies/write-backup.ts';
import { article, writeContent } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All of it is fiction.
const ferry = article('', 'The ferry sailed.');
const sha256 = (text: string) => hash('sha256', text);
const archive = () => writeContent({ 'articles/ferry.md': ferry });
const minute = (number: number) => new Date(Date.UTC(2026, 0, 1, 0, number, 7, 89));

test('a dated copy has its time, its size, and why it was made', () => {
  const contentDir = archive();
  expect(datedCopies(contentDir)).toEqual([]);
  const file = keepDatedCopy({ contentDir, scope: 'texts', now: minute(1), why: 'Before: a change' });
  expect(file).toBe(join(dirname(contentDir), '.backfile/private/copies/2026-01-01T00-01-07-089.zip'));
  expect(datedCopies(contentDir)).toEqual([
    { file, made: '2026-01-01T00:01:07.089Z', bytes: statSync(file).size, why: 'Before: a change' },
  ]);
  const later = keepDatedCopy({ contentDir, scope: 'texts', now: minute(2), release: 'abc' });
  expect(datedCopies(contentDir)[0]).toMatchObject({ file: later, why: '', release: 'abc' });
  expect(datedCopies(contentDir)).toHaveLength(2);
  expect(statSync(dirname(file)).mode & 0o777).toBe(0o700);
});

test('of the copies of releases the last ten stay, beside the last ten others', () => {
  const contentDir = archive();
  const keep = (number: number, release?: string) =>
    keepDatedCopy({ contentDir, scope: 'texts', now: minute(number), release });
  const files = Array.from({ length: 24 }, (_, at) => keep(at, at % 2 === 0 ? `release ${at}` : undefined));
  expect(datedCopies(contentDir).map(({ file }) => file)).toEqual(files.slice(4).toReversed());
});

test('a copy whose note is gone, or says something else, is listed without a reason; other files are no copies', () => {
  const contentDir = archive();
  const file = keepDatedCopy({ contentDir, scope: 'texts', now: minute(1), why: 'Once', release: 'abc' });
  for (const name of ['a2026-01-01T00-01-07-089.zip', '2026-01-01T00-01-07-089.zip.part', 'notes.txt'])
    writeFileSync(join(dirname(file), name), '');
  for (const note of ['{', '{}', '{ "why": 1, "release": 2 }', undefined]) {
    if (note === undefined) rmSync(`${file}.json`);
    else writeFileSync(`${file}.json`, note);
    expect(datedCopies(contentDir)).toEqual([
      { file, made: '2026-01-01T00:01:07.089Z', bytes: statSync(file).size, why: '' },
    ]);
  }
});

test('the last ten copies stay, with their notes, and one that is needed', () => {
  const contentDir = archive();
  const keep = (number: number, needed?: string) =>
    keepDatedCopy({ contentDir, scope: 'texts', now: minute(number) }, needed);
  const files = Array.from({ length: 10 }, (_, at) => keep(at));
  const eleventh = keep(10, files[0]);
  const listed = () =>
    datedCopies(contentDir)
      .map(({ file }) => file)
      .toReversed();
  expect(listed()).toEqual([...files, eleventh]);
  const twelfth = keep(11);
  expect(listed()).toEqual([...files.slice(2), eleventh, twelfth]);
  expect(existsSync(`${files[0]}.json`)).toBe(false);
  expect(readdirSync(dirname(eleventh))).toHaveLength(20);
});

test('of a release that is kept again, only the last copy stays; copies of no release are not of one', () => {
  const contentDir = archive();
  const keep = (number: number, release?: string) =>
    keepDatedCopy({ contentDir, scope: 'texts', now: minute(number), release });
  keep(1);
  keep(2, 'a');
  keep(3, 'b');
  keep(4);
  keep(5, 'a');
  keep(6);
  expect(datedCopies(contentDir).map(({ made, release }) => [made.slice(14, 16), release])).toEqual([
    ['06', undefined],
    ['05', 'a'],
    ['04', undefined],
    ['03', 'b'],
    ['01', undefined],
  ]);
});

test('backups of this machine are known as long as they are where they were written, the newest first, the last fifty', () => {
  const contentDir = archive();
  const root = dirname(contentDir);
  expect(knownBackups(contentDir)).toEqual([]);
  const backup = (number: number, bytes = number) => {
    const file = join(root, `${number}.zip`);
    writeFileSync(file, '');
    return { file, made: minute(number).toISOString(), bytes };
  };
  const all = Array.from({ length: 50 }, (_, at) => backup(at));
  for (const one of all) noteBackup(contentDir, one);
  expect(knownBackups(contentDir)).toEqual(all.toReversed());
  noteBackup(contentDir, backup(7, 99));
  const known = knownBackups(contentDir);
  expect(known).toHaveLength(50);
  expect(known[0]).toMatchObject({ file: join(root, '7.zip'), bytes: 99 });
  noteBackup(contentDir, backup(50));
  expect(knownBackups(contentDir).map(({ bytes }) => bytes)).toEqual(
    [50, 99, ...all.map(({ bytes }) => bytes).toReversed()].filter((bytes) => bytes !== 7 && bytes !== 0),
  );
  rmSync(join(root, '50.zip'));
  expect(knownBackups(contentDir)).toHaveLength(49);
  // Its disk may have been unplugged while another was made.
  noteBackup(contentDir, backup(7, 99));
  expect(knownBackups(contentDir)).toHaveLength(49);
  writeFileSync(join(root, '50.zip'), '');
  expect(knownBackups(contentDir).map(({ bytes }) => bytes)).toEqual(expect.arrayContaining([50, 99]));
  expect(knownBackups(contentDir)).toHaveLength(50);
  writeFileSync(join(root, '.backfile/private/backups.json'), '[{ "file": "x" }]');
  expect(knownBackups(contentDir)).toEqual([]);
});

test('copies from before a decision are named: those that have a file of it as it was, or that cannot be read', async () => {
  const contentDir = archive();
  const root = dirname(contentDir);
  const dated = keepDatedCopy({ contentDir, scope: 'texts', now: minute(1) });
  const file = join(root, 'known.zip');
  writeBackup(file, { contentDir, scope: 'everything', now: minute(2) });
  noteBackup(contentDir, { file, made: minute(2).toISOString(), bytes: 1 });
  const changed = { file: 'content/articles/ferry.md', after: sha256('Another text.') };
  const said = (...files: readonly string[]) =>
    `These copies of the archive are older than the decision, and still have the name: ${files.join(', ')}. So have copies that you put elsewhere. Delete those that you do not need.`;
  expect(await copiesNote(contentDir, [changed])).toBe(said(file, dated));
  expect(await copiesNote(contentDir, [{ file: changed.file }])).toBe(said(file, dated));
  expect(await copiesNote(contentDir, [{ ...changed, after: sha256(ferry) }])).toBe(undefined);
  expect(await copiesNote(contentDir, [{ ...changed, file: 'content/articles/none.md' }])).toBe(undefined);
  expect(await copiesNote(contentDir, [])).toBe(undefined);
  writeFileSync(file, 'damaged');
  expect(await copiesNote(contentDir, [{ ...changed, after: sha256(ferry) }])).toBe(said(file));
});

test('a backup is written only where it is not committed, published or lost, under a new name that says what it is', () => {
  const contentDir = archive();
  const root = dirname(contentDir);
  const out = temporaryFolder();
  const outside = temporaryFolder();
  const faultAt = (file: string, hasPassphrase = false, site: string | null = out) => {
    try {
      refuseBackupPlace(file, contentDir, hasPassphrase, site ?? undefined);
      return undefined;
    } catch (error) {
      expect(error).toBeInstanceOf(BackupFault);
      return (error as Error).message;
    }
  };
  const fault = (file: string, why: string) =>
    `The backup can’t be written to “${file}”: ${why} Choose another place.`;
  const at = (name: string) => join(outside, name);
  writeFileSync(at('there.zip'), '');
  for (const name of ['new.zip', 'NEW.ZIP', '.a.zip']) expect(faultAt(at(name)), name).toBe(undefined);
  expect(faultAt(at('new.zip.age'), true)).toBe(undefined);
  expect(faultAt(at('new.zip'), false, null)).toBe(undefined);
  for (const name of ['new.txt', '.zip', '..zip', 'new.zip.age'])
    expect(faultAt(at(name)), name).toBe(fault(at(name), 'its name must end with .zip.'));
  for (const name of ['new.zip', '.zip.age'])
    expect(faultAt(at(name), true), name).toBe(fault(at(name), 'its name must end with .zip.age.'));
  for (const file of [join(outside, 'none/new.zip'), at('there.zip/new.zip')])
    expect(faultAt(file)).toBe(fault(file, 'there is no such folder.'));
  expect(faultAt(at('there.zip'))).toBe(fault(at('there.zip'), 'there is a file of this name.'));
  for (const file of [join(root, 'new.zip'), join(contentDir, 'new.zip')])
    expect(faultAt(file)).toBe(fault(file, 'it is in the folder of the archive, and would be lost with it.'));
  const published = join(out, 'new.zip');
  expect(faultAt(published)).toBe(fault(published, 'it is in the built site, which is published.'));
  expect(faultAt(published, false, null)).toBe(undefined);
});
