import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { bringBack, previewReturn, unpackBackup } from '../../../src/copies/bring-back.ts';
import { verifyBackup } from '../../../src/copies/open-backup.ts';
import { isSealed, sealFile, withUnsealed } from '../../../src/copies/sealed-file.ts';
import { writeSealedBackup } from '../../../src/copies/write-backup.ts';
import { article, entity, writeContent } from '../../support/content.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All of it is fiction.

// The work that makes guessing slow, a second or two for each opening, is tested by the commands (cli/sealed-backup.test.ts).
vi.mock('age-encryption', async (importOriginal) => {
  const age = await importOriginal<typeof import('age-encryption')>();
  class QuickEncrypter extends age.Encrypter {
    override setPassphrase(passphrase: string): void {
      this.setScryptWorkFactor(10);
      super.setPassphrase(passphrase);
    }
  }
  return { ...age, Encrypter: QuickEncrypter };
});

/** The files of a folder, with their bytes as text. */
function allFiles(root: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.endsWith('copies'))
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [file.slice(root.length + 1), readFileSync(file, 'latin1')] as const),
  );
}

test('a backup with a passphrase opens with that alone, and leaves nothing that is not encrypted', async () => {
  const contentDir = writeContent({
    'articles/ferry.md': article('', 'Jane Quill took the ferry.', { entities: '[jane-quill]' }),
    'articles/gate.jpg': Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0x80, 0xfe),
    'entities/jane-quill.yaml': entity('Jane Quill', 'person'),
  });
  const root = dirname(contentDir);
  const before = allFiles(root);
  const file = join(root, 'backup.zip.age');
  const passphrase = 'harbor salt 1962';
  const temporary = temporaryFolder();
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  const now = new Date('2026-11-29T07:30:00Z');
  const written = await writeSealedBackup(file, passphrase, { contentDir, scope: 'everything', now });
  const bytes = readFileSync(file, 'latin1');
  expect(written).toMatchObject({ files: 4, bytes: bytes.length });
  expect(statSync(file).mode & 0o077).toBe(0);
  expect(bytes.startsWith('age-encryption.org/v1')).toBe(true);
  for (const words of ['Jane Quill', 'ferry', 'content/']) expect(bytes).not.toContain(words);
  const { ['backup.zip.age']: _, ...left } = allFiles(root);
  expect(left).toEqual({ ...before, '.backfile/.gitignore': '*\n' });

  expect(Object.keys((await verifyBackup(file, passphrase)).files)).toHaveLength(4);
  for (const untyped of [undefined, ''])
    expect((await faultOf(verifyBackup(file, untyped))).message).toBe(
      'This backup has a passphrase. Type it.',
    );
  expect((await faultOf(verifyBackup(file, 'harbor salt 1963'))).message).toMatch(
    'The passphrase is not that of this backup.',
  );
  const folder = join(root, 'again');
  const unpack = (typed: string) =>
    unpackBackup(file, {
      folder,
      passphrase: typed,
      addProgram: (part) => writeFileSync(join(part, 'package.json'), '{}'),
    });
  expect((await faultOf(unpack('wrong'))).message).toMatch('The passphrase is not that');
  expect(existsSync(folder)).toBe(false);
  await unpack(passphrase);
  expect(allFiles(folder)['content/articles/ferry.md']).toBe(before['content/articles/ferry.md']);

  rmSync(join(contentDir, 'articles/ferry.md'));
  const { plan } = await previewReturn(file, contentDir, passphrase);
  await bringBack(file, { contentDir, digest: plan.digest, mayLose: false, now, passphrase });
  expect(allFiles(contentDir)['articles/ferry.md']).toBe(before['content/articles/ferry.md']);
  const cut = join(root, 'cut.zip.age');
  writeFileSync(cut, readFileSync(file).subarray(0, -20));
  expect((await faultOf(verifyBackup(cut, passphrase))).message).toMatch('This backup is damaged.');
  expect(readdirSync(temporary)).toEqual([]);
});

test('what a file is sealed to, and what it is opened to, is readable for its owner alone', async () => {
  const folder = temporaryFolder();
  const [plain, sealed] = [join(folder, 'a.zip'), join(folder, 'a.zip.age')];
  writeFileSync(plain, 'fiction');
  await sealFile(plain, sealed, 'harbor salt 1962');
  expect(statSync(sealed).mode & 0o777).toBe(0o600);
  expect([isSealed(plain), isSealed(sealed), isSealed(join(folder, 'none'))]).toEqual([false, true, false]);
  const opened = await withUnsealed(sealed, 'harbor salt 1962', (file) => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    return Promise.resolve([file, readFileSync(file, 'utf8')]);
  });
  expect(opened[1]).toBe('fiction');
  expect(existsSync(dirname(opened[0]!))).toBe(false);
});

test('a file that is there is not replaced by a sealed one; one that could not be finished goes', async () => {
  const folder = temporaryFolder();
  const [plain, there, unfinished] = ['a.zip', 'there.age', 'unfinished.age'].map((name) =>
    join(folder, name),
  );
  writeFileSync(plain!, 'fiction');
  writeFileSync(there!, 'a file of the keeper');
  expect(await faultOf(sealFile(plain!, there!, 'harbor salt 1962'))).toMatchObject({ code: 'EEXIST' });
  expect(readFileSync(there!, 'utf8')).toBe('a file of the keeper');
  const gone = sealFile(join(folder, 'none.zip'), unfinished!, 'harbor salt 1962');
  expect(await faultOf(gone)).toMatchObject({ code: 'ENOENT' });
  expect(existsSync(unfinished!)).toBe(false);
});
