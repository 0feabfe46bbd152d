import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { addProgram } from '../../../src/cli/box/add-program.ts';
import { article, writeContent } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All texts are fiction.

function backup(content: string, input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/backfile.mjs', 'backup', '--content', content, ...args],
    { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8', input },
  );
  return { status, text: stdout + stderr };
}

test('a backup with a passphrase is written and checked by commands, which read it from the standard input', () => {
  const content = writeContent({ 'articles/ferry.md': article() });
  const file = join(temporaryFolder(), 'courier.zip.age');
  expect(backup(content, 'x\n', '--out', file.replace('.age', ''), '--passphrase').text).toContain(
    'its name must end with .zip.age.',
  );
  expect(backup(content, '\n', '--out', file, '--passphrase').text).toContain('No passphrase was given.');
  expect(existsSync(file)).toBe(false);
  const made = backup(content, 'harbor salt 1962\n', '--out', file, '--passphrase');
  expect(made.text).toMatch(
    /2 files, 0\.0 MB\. Only its passphrase opens it: without that, all .* is lost\./,
  );
  expect(backup(content, 'harbor salt 1962\n', '--verify', file)).toMatchObject({ status: 0 });
  const wrong = backup(content, 'harbor salt\n', '--verify', file);
  expect(wrong).toMatchObject({
    status: 1,
    text: expect.stringContaining('not that of this backup') as string,
  });
  expect(readdirSync(dirname(file))).toEqual(['courier.zip.age']);
});

test('of the package.json in a backup, only the optional formats are taken', () => {
  const folder = temporaryFolder();
  const before = JSON.stringify({
    name: 'other',
    scripts: { prepare: 'sh steal.sh', build: 'sh steal.sh' },
    dependencies: {
      backfile: 'file:backfile-9.9.9.tgz',
      mammoth: 'file:./mammoth',
      linkedom: '0.18.15',
      stealer: '1.0.0',
    },
    overrides: { astro: 'npm:stealer@1.0.0' },
  });
  addProgram(folder, 'My Archive', before, () => 'file:backfile-0.2.0.tgz');
  const { name, scripts, dependencies, overrides } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  expect(name).toBe('my-archive');
  // Saved web pages need two packages, of which one was there.
  expect(dependencies).toEqual({
    backfile: 'file:backfile-0.2.0.tgz',
    mammoth: expect.stringMatching(/^\d/),
  });
  expect(scripts!['build']).toBe('backfile build');
  expect(JSON.stringify([scripts, overrides])).not.toContain('steal');
  for (const unreadable of [undefined, 'not JSON', '[]', 'null', '{"dependencies":7}'])
    expect(() => addProgram(folder, 'x', unreadable, () => '0.2.0')).not.toThrow();
});
