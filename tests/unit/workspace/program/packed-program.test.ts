import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { noteUpgrade, readLastUpgrade } from '../../../../src/workspace/program/last-upgrade.ts';
import { readPackedProgram } from '../../../../src/workspace/program/packed-program.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

/** Writes a package with these files, as npm packs one; returns its path. */
function pack(files: Readonly<Record<string, string>>): string {
  const parts = Object.entries(files).map(([name, text]) => {
    const head = Buffer.alloc(512);
    head.write(`package/${name}`, 0);
    head.write(`${Buffer.byteLength(text).toString(8).padStart(11, '0')} `, 124);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
    body.write(text);
    return Buffer.concat([head, body]);
  });
  const file = join(temporaryFolder(), 'new.tgz');
  writeFileSync(file, gzipSync(Buffer.concat([...parts, Buffer.alloc(1024)])));
  return file;
}

const program = (version: string) =>
  pack({
    'package.json': JSON.stringify({ name: 'backfile', version }),
    '.github/CHANGELOG.md': '# Changelog\n\n## 0.3.0\n\n- Bells ring.\n\n## 0.2.0\n\n- Old.\n',
  });

test('a later program is shown with the digest of its file, and what is new', () => {
  const file = program('0.3.0');
  const found = readPackedProgram(file, 'new.tgz', '0.2.0');
  expect(found).toMatchObject({
    sha256: hash('sha256', readFileSync(file)),
    manifest: { version: '0.3.0' },
    changes: '## 0.3.0\n\n- Bells ring.',
  });
});

test('the installed version may be installed again; it has no changes', () => {
  expect(readPackedProgram(program('0.2.0'), 'new.tgz', '0.2.0')).toMatchObject({ changes: '' });
});

test.each([
  ['an earlier program', program, 'This archive has version 0.2.0, which is newer than 0.1.0.'],
  [
    'another package',
    () => pack({ 'package.json': '{"name":"other"}' }),
    'new.tgz is not a package of Backfile.',
  ],
  [
    'a manifest that is no JSON',
    () => pack({ 'package.json': '{' }),
    'new.tgz is not a package of Backfile.',
  ],
  ['no file', () => '/nowhere/new.tgz', 'There is no file new.tgz.'],
])('%s is no upgrade, and why is said', (_, make, fault) => {
  expect(readPackedProgram(make('0.1.0'), 'new.tgz', '0.2.0')).toMatchObject({ fault: { message: fault } });
});

test('what came of an upgrade is read by the desk after it, and nothing if it was half-written', () => {
  const root = temporaryFolder();
  expect(readLastUpgrade(root)).toBeUndefined();
  const last = { from: '0.2.0', to: '0.3.0', isDone: true, said: 'Nothing to change.' };
  noteUpgrade(root, last);
  expect(readLastUpgrade(root)).toEqual(last);
  writeFileSync(join(root, '.astro/last-upgrade.json'), '{"from":');
  expect(readLastUpgrade(root)).toBeUndefined();
});
