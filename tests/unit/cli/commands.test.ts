import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formats } from '../../../src/ingest/contract/formats.ts';
import { article, site, writeContent } from '../../support/content.ts';
import { runCommand } from '../../support/run-command.ts';

test.each([
  [['check', '--content', 'nowhere'], 'There is no content folder "nowhere".'],
  [['check', '--content', 'package.json'], 'There is no content folder "package.json".'],
  [['build', '--site', 'courier'], '--site "courier" is not a web address like https://archive.example/.'],
  [['check', '--as-of', '2027-02-30'], '--as-of "2027-02-30" is not a day like 2027-01-02.'],
  [['check', '--as-of', '2027'], '--as-of "2027" is not a day like 2027-01-02.'],
  [['build', '--base', 'archive'], '--base "archive" is not a path like /archive/.'],
  [['serve', '--port', '70000'], '"70000" is not a port number from 0 to 65535.'],
  [['serve', '--out', 'tests'], 'The folder "tests" does not contain a site. Build one with npm run build.'],
  [['new', 'The ferry', '--date', '2018-02-30'], '--date "2018-02-30" is not a date in the calendar.'],
  [['new', ' \n '], 'The title is empty.'],
  [['import', '.', '--format', 'pdfx'], `--format "pdfx" is not one of ${formats.join(', ')}.`],
  [['import', '.', '--assets', 'nowhere'], 'There is no folder "nowhere".'],
  [['bild'], 'There is no command "bild".'],
])('%j exits 2 with one line on stderr', (args, line) => {
  expect(runCommand(...args)).toEqual({ code: 2, stdout: '', stderr: `${line}\n` });
});

test('box leaves a file that is no box of the archive, and names it', () => {
  const content = writeContent({ 'articles/a.md': article() });
  const file = join(content, '../backup.zip');
  writeFileSync(file, 'a backup of fiction');
  const { code, stdout, stderr } = runCommand('box', '--content', content, '--out', file);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain(`there is the file “${file}”, which is no ZIP that can be read`);
  expect(readFileSync(file, 'utf8')).toBe('a backup of fiction');
});

test('--help prints everything to stdout and succeeds', () => {
  const { code, stdout, stderr } = runCommand('--help');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const word of [
    'build',
    'check',
    'new',
    'serve',
    'dev',
    '--content',
    '--out',
    '--base',
    '--site',
    '--port',
  ]) {
    expect(stdout).toContain(word);
  }
});

test('compiled code is kept for the next command', () => {
  const kept = fileURLToPath(new URL('../../../node_modules/.cache/backfile/code', import.meta.url));
  expect(runCommand('--help').code).toBe(0);
  expect(readdirSync(kept, { recursive: true, encoding: 'utf8' }).length).toBeGreaterThan(50);
});

test('check reports all problems and exits with 1 if any is an error', () => {
  const content = writeContent({
    'articles/a.md': article('topic: x\n'),
    'articles/b.md': article('', 'Fiction.', { date: '2018-02-30' }),
  });
  const { code, stdout } = runCommand('check', '--content', content);
  expect(code).toBe(1);
  expect(stdout).toContain('content/articles/a.md:');
  expect(stdout).toContain('content/articles/b.md:');
  expect(stdout).toMatch(/\n\n2 errors in 2 files\.\n$/);
  const withKey = writeContent({ '.env': `NPM_TOKEN=npm_${'a1'.repeat(18)}\n` });
  const key = runCommand('check', '--content', withKey);
  expect([key.code, key.stdout]).toEqual([1, expect.stringContaining('content/.env:1')]);
});

test('check exits with 0 if there are no problems, or only warnings', () => {
  const licensed = `${site}license: https://creativecommons.org/licenses/by/4.0/\n`;
  const content = writeContent({ 'site.yaml': licensed, 'articles/a.md': article() });
  expect(runCommand('check', '--content', content)).toEqual({
    code: 0,
    stdout: 'No problems in 2 files.\n',
    stderr: '',
  });
  const warned = writeContent({
    'site.yaml': licensed,
    'articles/a.md': article('', 'Nobody is named.', { entities: '[mira]' }),
    'entities/mira.yaml': 'name: Mira Solano\nkind: person\n',
  });
  const { code, stdout } = runCommand('check', '--content', warned);
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n\n1 warning in 1 file\.\n$/);
});

test('new creates a draft that passes the check, and a second one next to it', () => {
  const content = writeContent({});
  const begin = () => runCommand('new', 'The ferry: a “return”', '--date', '1923-05', '--content', content);
  const { code, stdout } = begin();
  const file = join(content, 'articles/1923/the-ferry-a-return.md');
  expect(code).toBe(0);
  expect(stdout).toBe(
    `Created ${relative('', file)}. It is a draft until you remove the line "draft: true".\n`,
  );
  const text = readFileSync(file, 'utf8');
  expect(begin().code).toBe(0);
  expect(readdirSync(join(content, 'articles/1923'))).toEqual([
    'the-ferry-a-return-1923-05.md',
    'the-ferry-a-return.md',
  ]);
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(runCommand('check', '--content', content).stdout).toBe('No problems in 3 files.\n');
});

test('new creates an undated article unless a date is given', () => {
  const content = writeContent({});
  const { code, stdout } = runCommand('new', 'The ferry', '--content', content);
  expect(code).toBe(0);
  expect(stdout).toContain('Add its date.');
  expect(existsSync(join(content, 'articles/undated/the-ferry.md'))).toBe(true);
});

test('check --json prints a line of JSON for each problem, with its id and its values', () => {
  const content = writeContent({ 'articles/a.md': article('', 'Fiction.', { entities: '[nobody]' }) });
  const { code, stdout } = runCommand('check', '--content', content, '--json');
  const problems = stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect({ code, problems }).toMatchObject({
    code: 1,
    problems: [
      {
        severity: 'error',
        id: 'entity-unknown',
        values: { id: 'nobody' },
        file: expect.stringMatching(/articles\/a\.md$/) as string,
        message: 'There is no entity "nobody".',
      },
    ],
  });
});

test('check reports problems in the language of --messages', () => {
  const content = writeContent({ 'articles/a.md': article('', 'Fiction.', { entities: '[nobody]' }) });
  const { code, stdout } = runCommand('check', '--content', content, '--messages', 'es');
  expect(code).toBe(1);
  expect(stdout).toContain('No existe la ficha "nobody".\n  Cree content/entities/nobody.yaml.');
  expect(stdout).toMatch(/\n1 error en 1 fichero\.\n/);
  expect(runCommand('check', '--content', content, '--messages', 'tlh')).toEqual({
    code: 2,
    stdout: '',
    stderr: '--messages "tlh" is not one of en, de, es, fr, pt.\n',
  });
});
