import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { archiveOpener, openArchive } from '../../../src/files/open-archive.ts';
import { currentCommit } from '../../../src/files/git-history.ts';
import { shallowNote } from '../../../src/files/read-revisions.ts';
import type { ArticleId } from '../../../src/schema/id.ts';
import { article } from '../../support/content.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

// Everything here is fiction. The histories are those of real repositories.
const settings = { entityHref: '/entities/{}/', words: { section: '{}', withheld: '{}' }, day: '2026-03-12' };
const site = 'title: The Courier\ndescription: Fiction.\nurl: https://courier.example/\n';

class Repository {
  readonly root = temporaryFolder();
  readonly content = join(this.root, 'content');

  constructor(settings = '') {
    this.git('init', '--quiet', '--initial-branch=main');
    this.write({ 'site.yaml': site + settings });
  }

  git(...args: readonly string[]): void {
    const { status, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=Ada', '-c', 'user.email=ada@courier.example', '-C', this.root, ...args],
      { encoding: 'utf8', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...this.times } },
    );
    if (status !== 0) throw new Error(stderr);
  }

  times: Record<string, string> = {};

  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.content, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
  }

  commit(time: string, files: Readonly<Record<string, string | undefined>>, subject = 'edit'): void {
    this.write(files);
    this.times = { GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', subject);
  }

  async revisions(id = 'a', cacheFile = join(this.root, 'cache.jsonl')) {
    const { archive, problems } = await openArchive(this.content, settings, { revisionsFile: cacheFile });
    if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
    return (archive.revisions.get(id as ArticleId) ?? []).map(({ blocks, since }) => [
      blocks.join(' '),
      ...since.map(({ day, type }) => `${day} ${type}`),
    ]);
  }
}

const text = (words: string, front = '') => article(front, words);

test('the texts of an article are read from its history, in another folder too, and from the cache', async () => {
  const repository = new Repository('timeZone: Asia/Tokyo\n');
  repository.commit('2020-01-01T20:00:00Z', { 'articles/a.md': text('One.') });
  repository.commit('2020-01-03T12:00:00Z', { 'articles/a.md': text('Two.') });
  repository.commit('2020-01-04T12:00:00Z', {
    'articles/a.md': undefined,
    'articles/2020/a.md': text('Two.'),
  });
  repository.commit('2020-01-05T12:00:00Z', { 'articles/b.md': text('Another.') });
  const expected = [
    ['One.', '2020-01-02 first'],
    ['Two.', '2020-01-03 change'],
  ];
  expect(await repository.revisions()).toEqual(expected);
  expect(await repository.revisions()).toEqual(expected);
  expect(await repository.revisions('b')).toEqual([]);
});

test('what a merge brought is one change, on the day of the merge', async () => {
  const repository = new Repository();
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': text('One.') });
  repository.git('checkout', '--quiet', '-b', 'work');
  repository.commit('2020-01-02T12:00:00Z', { 'articles/a.md': text('Half.') });
  repository.commit('2020-01-03T12:00:00Z', { 'articles/a.md': text('Two.') });
  repository.git('checkout', '--quiet', 'main');
  repository.times = { GIT_AUTHOR_DATE: '2020-01-09T12:00:00Z', GIT_COMMITTER_DATE: '2020-01-09T12:00:00Z' };
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'work');
  expect(await repository.revisions()).toEqual([
    ['One.', '2020-01-01 first'],
    ['Two.', '2020-01-09 change'],
  ]);
});

test('drafts, and files that the schema refuses, were never published', async () => {
  const repository = new Repository();
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': text('Draft.', 'draft: true\n') });
  repository.commit('2020-01-02T12:00:00Z', { 'articles/a.md': text('Odd.', 'nonsense: true\n') });
  repository.commit('2020-01-03T12:00:00Z', { 'articles/a.md': 'No front matter.' });
  repository.commit('2020-01-04T12:00:00Z', { 'articles/a.md': text('One.') });
  repository.commit('2020-01-05T12:00:00Z', { 'articles/a.md': text('Two.') });
  expect((await repository.revisions()).map(([words]) => words)).toEqual(['One.', 'Two.']);
});

test('an article, or an archive, that does not want its earlier texts shown has none', async () => {
  const repository = new Repository();
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': text('One.') });
  repository.commit('2020-01-02T12:00:00Z', { 'articles/a.md': text('Two.', 'revisions: false\n') });
  expect(await repository.revisions()).toEqual([]);
  repository.write({ 'articles/a.md': text('Two.'), 'site.yaml': `${site}revisions: false\n` });
  expect(await repository.revisions()).toEqual([]);
  repository.write({ 'site.yaml': `${site}revisionsFrom: 2020-01-02\n` });
  expect(await repository.revisions()).toEqual([]);
  repository.write({ 'site.yaml': site });
  expect(await repository.revisions()).toHaveLength(2);
});

test('an article from which a name was withheld has no revisions, not even later ones', async () => {
  const repository = new Repository();
  const decision = '{ number: 7, month: 2019-02, ground: request, words: a driver }';
  repository.write({ 'withheld.yaml': `decisions: [${decision}]\n` });
  const marked = (words: string) => text(`[a driver](withheld:7) ${words}`, 'withheld: [7]\n');
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': marked('drove.') });
  repository.commit('2020-01-02T12:00:00Z', { 'articles/a.md': marked('drove home.') });
  expect(await repository.revisions()).toEqual([]);
});

test('nothing that was published before a name was withheld is shown', async () => {
  const repository = new Repository();
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': text('Jane Doe drove.') });
  repository.commit('2020-01-02T12:00:00Z', { 'articles/a.md': text('Somebody drove.') });
  repository.commit('2020-03-02T12:00:00Z', { 'articles/a.md': text('Somebody drove home.') });
  const decision = (number: number, month: string) =>
    `{ number: ${number}, month: ${month}, ground: request, words: a driver }`;
  // Of several decisions, the latest counts.
  const decisions = [decision(7, '2020-02'), decision(8, '2019-12')].join(', ');
  repository.write({ 'withheld.yaml': `decisions: [${decisions}]\n` });
  expect(await repository.revisions()).toEqual([]);
  repository.commit('2020-03-03T12:00:00Z', { 'articles/a.md': text('Somebody drove out.') });
  expect((await repository.revisions()).map(([words]) => words)).toEqual([
    'Somebody drove home.',
    'Somebody drove out.',
  ]);
});

test('nothing of the month in which a name was withheld is shown, since the day is not public', async () => {
  const repository = new Repository();
  repository.commit('2020-02-01T12:00:00Z', { 'articles/a.md': text('Jane Doe drove.') });
  repository.commit('2020-02-29T12:00:00Z', { 'articles/a.md': text('Jane Doe drove home.') });
  repository.commit('2020-03-01T12:00:00Z', { 'articles/a.md': text('Somebody drove home.') });
  const decision = '{ number: 7, month: 2020-02, ground: request, words: a driver }';
  repository.write({ 'withheld.yaml': `decisions: [${decision}]\n` });
  expect(await repository.revisions()).toEqual([]);
  repository.commit('2020-03-02T12:00:00Z', { 'articles/a.md': text('Somebody drove out.') });
  expect((await repository.revisions()).map(([words]) => words)).toEqual([
    'Somebody drove home.',
    'Somebody drove out.',
  ]);
});

test('without a repository, or a history, there is nothing to show, and a shallow clone says so', async () => {
  const repository = new Repository();
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': text('One.') });
  repository.commit('2020-01-02T12:00:00Z', { 'articles/a.md': text('Two.') });
  const shallow = join(temporaryFolder(), 'clone');
  repository.git('clone', '--quiet', '--depth', '1', `file://${repository.root}`, shallow);
  const open = (content: string) => openArchive(content, settings, { revisionsFile: join(shallow, 'cache') });
  const clone = await open(join(shallow, 'content'));
  expect(clone.archive!.revisions.size).toBe(0);
  expect(shallowNote(join(shallow, 'content'), clone.content)).toMatch(/^This clone has no history/);
  expect(shallowNote(repository.content, clone.content)).toBeUndefined();
  rmSync(join(repository.root, '.git'), { recursive: true });
  expect(await repository.revisions()).toEqual([]);
});

test('a folder that stays open has the texts of later commits, too', async () => {
  const repository = new Repository();
  const path = 'articles/a.md';
  repository.commit('2020-01-01T12:00:00Z', { [path]: text('One.') });
  repository.commit('2020-01-02T12:00:00Z', { [path]: text('Two.') });
  const open = archiveOpener(repository.content, settings, {
    revisionsFile: join(repository.root, 'open.jsonl'),
  });
  const textsNow = async (changed?: string[]) => {
    const { archive } = await open(changed);
    return (archive!.revisions.get('a' as ArticleId) ?? []).map(({ blocks }) => blocks.join(' '));
  };
  expect(await textsNow()).toEqual(['One.', 'Two.']);
  repository.write({ [path]: text('Three.') });
  expect(await textsNow([`content/${path}`])).toEqual(
    (await repository.revisions()).map(([blocks]) => blocks),
  );
  repository.commit('2020-01-03T12:00:00Z', { [path]: text('Three.') });
  expect(await textsNow([`content/${path}`])).toEqual(['One.', 'Two.', 'Three.']);
  repository.commit('2020-01-04T12:00:00Z', { [path]: text('Four.') });
  expect(await textsNow([`content/${path}`])).toEqual(['One.', 'Two.', 'Three.', 'Four.']);
});

test('in a folder without a repository, Git is not started', () => {
  const folder = temporaryFolder();
  const mark = join(folder, 'started');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n: > '${mark}'\n`, { mode: 0o755 });
  vi.stubEnv('PATH', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(currentCommit(folder)).toBeUndefined();
  expect(existsSync(mark)).toBe(false);
  mkdirSync(join(folder, '.git'));
  currentCommit(folder);
  expect(existsSync(mark)).toBe(process.platform !== 'win32');
});
