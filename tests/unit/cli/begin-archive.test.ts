import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeBatch } from '../../support/batch.ts';
import { article, writeContent } from '../../support/content.ts';
import { runHere } from '../../support/builds/run-resident.ts';

// All texts and places are fiction.

const named = [
  '--title',
  'Lantern Courier: the archive',
  '--site',
  'https://courier.example/',
  '--language',
  'fr',
];

test('new --archive starts an archive and moves the example aside, except its guide', () => {
  const content = writeContent({
    'articles/ferry.md': article('', 'Late.'),
    'README.md': '# The guide\n',
    'FIELDS.md': '# Fields\n',
    'guide/desk.md': '# The desk\n',
  });
  const { code, stdout, stderr } = runHere('new', '--archive', ...named, '--content', content);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('-example; delete that folder when you no longer need it.');
  expect(readdirSync(content).toSorted()).toEqual([
    'FIELDS.md',
    'README.md',
    'articles',
    'entities',
    'guide',
    'pages',
    'site.yaml',
    'topics',
  ]);
  expect(readFileSync(join(content, 'site.yaml'), 'utf8')).toContain(
    'title: "Lantern Courier: the archive"\n',
  );
  expect(existsSync(join(`${content}-example`, 'articles/ferry.md'))).toBe(true);
  // Its pages are in its language.
  expect(readFileSync(join(content, 'pages/corrections.md'), 'utf8')).toContain('title: Rectificatifs\n');
  expect(stdout).toContain('corrections.md says what you correct and remove');
  expect(runHere('check', '--content', content).stdout).toBe('No problems in 4 files.\n');
  rmSync(`${content}-example`, { recursive: true });
});

test('nothing is changed if the title is missing or the address is invalid', () => {
  const content = writeContent({ 'articles/ferry.md': article('', 'Late.') });
  const without = runHere('new', '--archive', '--content', content);
  expect(without.code).toBe(2);
  expect(without.stderr).toContain('The archive needs a title: --title "The Courier"');
  const wrong = runHere('new', '--archive', '--title', 'C', '--site', 'courier', '--content', content);
  expect(wrong.code).toBe(2);
  expect(wrong.stderr).toContain('--site');
  expect(existsSync(join(content, 'articles/ferry.md'))).toBe(true);
});

test('an import into a new folder creates an archive there, or explains how', () => {
  const batch = writeBatch({ 'a.md': '---\ntitle: Ferry\ndate: 1923\n---\n\nText.\n' });
  const content = join(dirname(writeContent({})), 'begun');
  const without = runHere('import', batch, '--content', content);
  expect(without.code).toBe(2);
  expect(without.stderr).toContain('To create one: --title "Name of the archive"');
  expect(existsSync(content)).toBe(false);
  const { code, stdout } = runHere('import', batch, '--content', content, ...named);
  expect(code).toBe(0);
  expect(stdout).toContain('The archive “Lantern Courier: the archive” is in');
  expect(existsSync(join(content, 'articles/1923/ferry.md'))).toBe(true);
  rmSync(content, { recursive: true });
});
