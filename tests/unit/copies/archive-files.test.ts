import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  archiveFiles,
  isBackupPath,
  isInScope,
  isReturned,
  pathInArchive,
  placeInArchive,
} from '../../../src/copies/archive-files.ts';
import { article, writeContent } from '../../support/content.ts';

// All of it is fiction.
function write(root: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

function archiveWith(files: Readonly<Record<string, string>>): string {
  const contentDir = writeContent({ 'articles/ferry.md': article() });
  write(dirname(contentDir), files);
  return contentDir;
}

const own = ['content/articles/ferry.md', 'content/site.yaml'];
const pathsOf = (contentDir: string, ...more: ['everything' | 'texts', boolean?]) =>
  archiveFiles(contentDir, ...more).files.map(({ path }) => path);

test.each([
  'content/.changes/journal.json',
  'content/.changes',
  'content/.site.lock',
  'content/.site.lock.12',
  'content/.site.lock.dead',
  'content/articles/.ferry.md.importing',
  'content/.ferry.md.backfile-part',
  'content/articles/.DS_Store',
  'public/Thumbs.db',
  '.backfile/private/backups.json',
  '.backfile/private/copies/1.zip',
  '.backfile/private/decisions/1.json',
  '.backfile/private/published/host.json',
  '.backfile/other.txt',
  'dist/index.html',
])('%s is of this machine alone, and no part of an archive', (path) => {
  expect(pathsOf(archiveWith({ [path]: '{}' }), 'everything')).toEqual(own);
});

test.each([
  ['content/copies/a.md', 'content/copies/a.md'],
  ['content/backups.json', 'content/backups.json'],
  ['content/changes/a.md', 'content/changes/a.md'],
  ['content/site.lock', 'content/site.lock'],
  ['public/published/a.txt', 'public/published/a.txt'],
  ['.backfile/private/requests/1.json', 'private/requests/1.json'],
  ['.backfile/private/requests/copies/1.json', 'private/requests/copies/1.json'],
  ['package-lock.json', 'package-lock.json'],
])('%s is a part of an archive', (path, listed) => {
  const contentDir = archiveWith({ [path]: '{}' });
  expect(pathsOf(contentDir, 'everything')).toEqual([...own, listed].toSorted());
  expect(placeInArchive(contentDir, listed)).toBe(join(dirname(contentDir), path));
  expect(pathInArchive(contentDir, listed)).toBe(path);
});

test('files, links and repositories are listed by path, whatever part they are in', () => {
  const contentDir = archiveWith({
    'public/.git/config': '',
    'public/a.txt': '',
    'content/z/.git/config': '',
    '.backfile/private/.git/config': '',
    '.backfile/private/a.json': '',
  });
  const root = dirname(contentDir);
  for (const path of ['public/link', 'content/link', '.backfile/private/link'])
    symlinkSync(root, join(root, path));
  const found = archiveFiles(contentDir, 'everything');
  expect(found.files).toEqual([
    ...own.map((path) => ({ path, place: join(root, path) })),
    { path: 'private/a.json', place: join(root, '.backfile/private/a.json') },
    { path: 'public/a.txt', place: join(root, 'public/a.txt') },
  ]);
  expect(found.links).toEqual(['content/link', 'private/link', 'public/link']);
  expect(found.repositories).toEqual(['content/z/.git', 'private/.git', 'public/.git']);
  expect(found.captures).toEqual([]);
});

test('texts are those of the content and the private folder; pictures and the program are none', () => {
  const contentDir = archiveWith({
    'content/articles/deck.png': '',
    'content/articles/LETTER.MD': '',
    'content/look.css': '',
    '.backfile/private/1.json': '',
    '.backfile/private/1.pdf': '',
    'public/robots.txt': '',
    'package.json': '{ "dependencies": { "backfile": "file:backfile-0.2.0.tgz" } }',
    'backfile-0.2.0.tgz': '',
  });
  expect(pathsOf(contentDir, 'texts')).toEqual(
    ['content/articles/LETTER.MD', ...own, 'content/look.css', 'private/1.json'].toSorted(),
  );
  expect(pathsOf(contentDir, 'everything')).toHaveLength(10);
  for (const [path, isText] of [
    ['content/a.yaml', true],
    ['content/a.yml', true],
    ['content/a.csv', true],
    ['content/a.md.png', false],
    ['content', false],
    ['package.json', false],
    ['contents/a.md', false],
    ['public/content/a.md', false],
  ] as const) {
    expect(isInScope(path, 'texts'), path).toBe(isText);
    expect(isInScope(path, 'everything'), path).toBe(true);
  }
});

test('what was captured of old sites is listed by itself, unless it is wanted', () => {
  const capture = '.backfile/private/web/paper.example/1.warc.gz';
  const contentDir = archiveWith({
    [capture]: '',
    '.backfile/private/web/paper.example/state.json': '',
    '.backfile/private/web/1.warc': '',
    '.backfile/private/other/1.warc.gz': '',
    'content/private/web/1.warc.gz': '',
  });
  const rest = [
    ...own,
    'content/private/web/1.warc.gz',
    'private/other/1.warc.gz',
    'private/web/1.warc',
    'private/web/paper.example/state.json',
  ].toSorted();
  expect(pathsOf(contentDir, 'everything')).toEqual(rest);
  expect(archiveFiles(contentDir, 'everything').captures).toEqual([
    { path: 'private/web/paper.example/1.warc.gz', place: join(dirname(contentDir), capture) },
  ]);
  const all = archiveFiles(contentDir, 'everything', true);
  expect(all.files.map(({ path }) => path)).toEqual(
    [...rest, 'private/web/paper.example/1.warc.gz'].toSorted(),
  );
  expect(all.captures).toEqual([]);
});

test('without a package that its package.json names, an archive has no program', () => {
  const program = (manifest: string) => {
    const contentDir = archiveWith({ 'package.json': manifest, 'backfile-0.2.0.tgz': '' });
    return archiveFiles(contentDir, 'everything').files.at(0)!;
  };
  const named = (name: string) => program(JSON.stringify({ dependencies: { backfile: name } }));
  for (const name of ['file:backfile-0.2.0.tgz', 'file:./backfile-0.2.0.tgz']) {
    const { path, place } = named(name);
    expect(path).toBe('backfile-0.2.0.tgz');
    expect(place).toMatch(/[\\/]backfile-0\.2\.0\.tgz$/);
  }
  for (const manifest of ['{', '{}', '{ "dependencies": {} }', 'null'])
    expect(program(manifest).path).toBe('content/articles/ferry.md');
  expect(named('file:backfile-0.3.0.tgz').path).toBe('content/articles/ferry.md');
});

test('what is neither a file, a folder nor a link is no part of an archive', () => {
  const contentDir = archiveWith({});
  expect(spawnSync('mkfifo', [join(contentDir, 'articles/pipe.md')]).status).toBe(0);
  const { files, links } = archiveFiles(contentDir, 'everything');
  expect([files.map(({ path }) => path), links]).toEqual([own, []]);
});

test('an archive without parts beside its content has its content alone, and one without content nothing', () => {
  const contentDir = archiveWith({});
  expect(pathsOf(contentDir, 'everything')).toEqual(own);
  rmSync(contentDir, { recursive: true });
  expect(pathsOf(contentDir, 'everything')).toEqual([]);
});

test('the content folder of an archive may have another name', () => {
  expect(pathInArchive('/papers/courier/stories', 'content/articles/ferry.md')).toBe(
    'stories/articles/ferry.md',
  );
  expect(placeInArchive('/papers/courier/stories', 'content')).toBe(join('/papers/courier', 'stories'));
  expect(pathInArchive('/papers/courier/stories', 'private/1.json')).toBe('.backfile/private/1.json');
  expect(pathInArchive('/papers/courier/stories', 'public/content/a.txt')).toBe('public/content/a.txt');
});

test.each([
  ['content/a.md', true],
  ['public/a.txt', true],
  ['private/requests/1.json', true],
  ['package.json', true],
  ['package-lock.json', true],
  ['backfile-0.2.0.tgz', true],
  ['.backfile.tgz', false],
  ['content', false],
  ['public', false],
  ['private', false],
  ['', false],
  ['/etc/passwd', false],
  ['content//a.md', false],
  ['content/', false],
  ['content/./a.md', false],
  ['content/../a.md', false],
  ['..', false],
  ['content/a\\b.md', false],
  ['content/a\0.md', false],
  ['private/copies/1.zip', false],
  ['private/backups.json', false],
  ['private/decisions/1.json', false],
  ['private/published/1.json', false],
  ['private/requests/copies', true],
  ['content/.changes/1', false],
  ['content/.a.lock', false],
  ['.a.lock', false],
  ['src/main.ts', false],
  ['node_modules/a.tgz', false],
  ['package.json/a', false],
  ['readme.md', false],
])('a backup may have a file %j: %j', (path, isAllowed) => {
  expect(isBackupPath(path)).toBe(isAllowed);
});

test.each([
  ['content/a.md', true],
  ['content/.gitignore', true],
  ['content/git/a.md', true],
  ['content/git~x/a.md', true],
  ['package.json', false],
  ['backfile-0.2.0.tgz', false],
  ['content/.git/config', false],
  ['content/.GIT/config', false],
  ['content/.git', false],
  ['content/.git. ./config', false],
  ['content/git~1/config', false],
  ['content/.git::$INDEX_ALLOCATION/config', false],
  ['content/.g\u200Cit/config', false],
])('a file %j of a backup comes back: %j', (path, isBack) => {
  expect(isReturned(path)).toBe(isBack);
});
