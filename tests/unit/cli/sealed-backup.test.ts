import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { article, writeContent } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// All texts are fiction. A passphrase costs seconds of a processor each time it is tried, which a busy machine makes minutes.

function backup(content: string, input: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/backfile.mjs', 'backup', '--content', content, ...args],
    { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8', input },
  );
  return { status, text: stdout + stderr };
}

test(
  'a backup with a passphrase is written and checked by commands, which read it from the standard input',
  { timeout: 600_000 },
  () => {
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
    // What age asks for each try of a passphrase: 2 to the power of 18 steps, of the memory, too.
    expect(readFileSync(file, 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 18\n/);
    expect(backup(content, 'harbor salt 1962\n', '--verify', file)).toMatchObject({ status: 0 });
    const wrong = backup(content, 'harbor salt\n', '--verify', file);
    expect(wrong).toMatchObject({
      status: 1,
      text: expect.stringContaining('not that of this backup') as string,
    });
    expect(readdirSync(dirname(file))).toEqual(['courier.zip.age']);
  },
);
