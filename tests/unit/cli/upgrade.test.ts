import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runNames } from '../../../src/cli/names/run-names.ts';
import { runUpgrade } from '../../../src/cli/run-upgrade.ts';
import { UsageError } from '../../../src/cli/usage.ts';
import { article, writeContent } from '../../support/content.ts';
import { faultOf } from '../../support/suite/fault-of.ts';
import { runInProcess } from '../../support/run-in-process.ts';

const files = { 'articles/letter.md': article('', 'Nobody spoke.', { entities: '[gone]' }) };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the check after an upgrade of the content is in the language of --messages', async () => {
  vi.stubEnv('BACKFILE_MESSAGES', '');
  const content = writeContent(files);
  const { code, stdout, stderr } = await runInProcess(
    runUpgrade,
    'upgrade',
    '--content',
    content,
    '--messages',
    'es',
  );
  expect(code).toBe(1);
  expect(stdout + stderr).toContain('No existe la ficha "gone".');
});

test('an upgrade in a language that has no messages does nothing', async () => {
  const content = writeContent(files);
  expect(
    await faultOf(runInProcess(runUpgrade, 'upgrade', '--content', content, '--messages', 'tlh')),
  ).toEqual(new UsageError('--messages "tlh" is not one of en, de, es, fr, pt.'));
  expect(readFileSync(join(content, 'articles/letter.md'), 'utf8')).toBe(files['articles/letter.md']);
});

test('why a name is not accepted is said in the language of --messages', async () => {
  const content = writeContent({ 'articles/letter.md': article('', 'Ada Example spoke.') });
  const args = ['accept', 'Ada Example', '--kind', 'person', '--articles', 'leter', '--dry-run'];
  const { code, stderr } = await runInProcess(
    runNames,
    'names',
    ...args,
    '--content',
    content,
    '--messages',
    'pt',
  );
  expect(code).toBe(1);
  expect(stderr).toBe(
    'O artigo "leter" não existe, ou não pode ser lido.\n  Queria dizer "letter"?\n\nNada foi alterado.\n',
  );
});
