import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { archiveOpener, openArchive } from '../../../src/files/open-archive.ts';
import { currentCommit } from '../../../src/files/git-history.ts';
import {
  historyKey,
  idsWithEarlierTexts,
  readArticleText,
  shallowNote,
  stateReader,
} from '../../../src/files/read-revisions.ts';
import { digestOfText } from '../../../src/archive/revisions/revision.ts';
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

  git(...args: readonly string[]): string {
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=Ada', '-c', 'user.email=ada@courier.example', '-C', this.root, ...args],
      { encoding: 'utf8', env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', ...this.times } },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
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

  async archive() {
    const { archive, problems } = await openArchive(this.content, settings, {
      revisionsFile: join(this.root, 'cache.jsonl'),
    });
    if (!archive) throw new Error(problems.map(({ message }) => message).join('\n'));
    return archive;
  }

  async revisions(id = 'a') {
    const archive = await this.archive();
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
  // Who shows no earlier texts, or has no article yet, does not wonder.
  const { site: shown } = clone.content;
  for (const other of [{ site: { ...shown, revisions: false } }, { articles: [] }])
    expect(shallowNote(join(shallow, 'content'), { ...clone.content, ...other })).toBeUndefined();
  rmSync(join(repository.root, '.git'), { recursive: true });
  expect(await repository.revisions()).toEqual([]);
});

test('what readers are not led to has no earlier texts, though these were published', async () => {
  const repository = new Repository();
  const now = {
    shown: '',
    withdrawn: 'withdrawn: { date: 2020-02-01, reason: By request. }\n',
    draft: 'draft: true\n',
    held: 'embargo: 2027-01-01\n',
    hidden: 'listing: address-only\n',
    unlisted: 'listing: no-search-engines\n',
    gone: undefined,
  };
  const all = (words: string) =>
    Object.fromEntries(Object.keys(now).map((id) => [`articles/${id}.md`, text(words)]));
  repository.commit('2020-01-01T12:00:00Z', all('One.'));
  repository.commit('2020-01-02T12:00:00Z', all('Two.'));
  for (const [id, front] of Object.entries(now))
    repository.write({ [`articles/${id}.md`]: front === undefined ? front : text('Two.', front) });
  const shown = async () => [...(await repository.archive()).revisions.keys()].toSorted();
  expect(await shown()).toEqual(['shown', 'unlisted']);
  // Nor has it those that were kept beside the content.
  rmSync(join(repository.root, '.git'), { recursive: true });
  const capture = {
    captured: '2009-05-03',
    capturedFrom: 'https://old-courier.example/a.html',
    text: { title: 'A title', blocks: ['Zero.'] },
  };
  const lines = Object.keys(now).map((id) => `${JSON.stringify([id, [capture]])}\n`);
  repository.write({ 'revisions.jsonl': lines.join('') });
  expect(await shown()).toEqual(['shown', 'unlisted']);
});

test('a revision has the title and the standfirst of its text, and says how it came to be', async () => {
  const repository = new Repository();
  const correction = 'corrections: [{ date: 2020-01-03, text: It was nine. }]\n';
  const commit = (day: string, file: string, subject?: string) =>
    repository.commit(`2020-01-0${day}T12:00:00Z`, { 'articles/a.md': file }, subject);
  commit('1', article('standfirst: At eight.\n', 'It left.', { title: 'The ferry' }));
  commit('2', article('', 'It left.', { title: 'The ferry' }));
  commit('3', article(correction, 'It left.', { title: 'The ferry at nine' }));
  commit('4', article(correction, 'It left early.', { title: 'The ferry at nine' }), 'Update: early');
  commit('5', article(`updated: 2020-01-05\n${correction}`, 'It left late.', { title: 'The ferry at nine' }));
  const expected = [
    { title: 'The ferry', standfirst: 'At eight.', blocks: ['It left.'] },
    { title: 'The ferry', blocks: ['It left.'] },
    { title: 'The ferry at nine', blocks: ['It left.'] },
    { title: 'The ferry at nine', blocks: ['It left early.'] },
    { title: 'The ferry at nine', blocks: ['It left late.'] },
  ];
  const types = ['first', 'change', 'correction', 'update', 'update'];
  const { revisions } = await repository.archive();
  expect(revisions.get('a' as ArticleId)).toStrictEqual(
    expected.map((words, index) => ({
      digest: digestOfText(words),
      ...words,
      since: [{ day: `2020-01-0${index + 1}`, type: types[index] }],
    })),
  );
});

test('what was captured of an article comes before what its file was, and alone says nothing of its file', async () => {
  const repository = new Repository();
  const capture = (id: string, words: string) =>
    `${JSON.stringify([
      id,
      [
        {
          captured: '2009-05-03',
          capturedFrom: 'https://old-courier.example/a.html',
          text: { title: 'A title', blocks: [words] },
        },
      ],
    ])}\n`;
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': text('One.'), 'articles/b.md': text('New.') });
  repository.commit('2020-01-02T12:00:00Z', { 'articles/a.md': text('Two.'), 'articles/c.md': text('C.') });
  repository.write({ 'revisions.jsonl': capture('a', 'Old.') + capture('b', 'Older.') });
  expect(await repository.revisions('a')).toEqual([
    ['Old.', '2009-05-03 capture'],
    ['One.', '2020-01-01 first'],
    ['Two.', '2020-01-02 change'],
  ]);
  // The first text in the history is not the first that was published, if the file has had no other.
  expect(await repository.revisions('b')).toEqual([['Older.', '2009-05-03 capture'], ['New.']]);
  expect(idsWithEarlierTexts(repository.content)).toEqual(new Set(['a', 'b']));
  rmSync(join(repository.content, 'revisions.jsonl'));
  expect(idsWithEarlierTexts(repository.content)).toEqual(new Set(['a']));
  rmSync(join(repository.root, '.git'), { recursive: true });
  expect(idsWithEarlierTexts(repository.content)).toEqual(new Set());
});

test('an article that was public with no text of its history is not among those with states', async () => {
  const repository = new Repository();
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': text('Draft.', 'draft: true\n') });
  repository.commit('2020-01-02T12:00:00Z', { 'articles/a.md': text('Worse.', 'draft: true\n') });
  const capture = {
    captured: '2009-05-03',
    capturedFrom: 'https://old.example/',
    text: { title: 'A', blocks: [] },
  };
  repository.write({
    'articles/a.md': text('Public.'),
    'articles/b.md': text('Public.'),
    'revisions.jsonl': `${JSON.stringify(['b', [capture]])}\n`,
    'site.yaml': `${site}revisionsFrom: 2010-01-01\n`,
  });
  const { content } = await openArchive(repository.content, settings);
  const read = stateReader(repository.content, join(repository.root, 'cache.jsonl'));
  expect(read(content, () => true, settings.day)).toEqual(new Map());
});

test('a text that can’t be read as an article is known to be none', () => {
  expect(readArticleText(Buffer.from('No front matter.'))).toBeNull();
  expect(readArticleText(Buffer.from(text('One.')))).toMatchObject({
    text: { title: 'A title', blocks: ['One.'] },
  });
});

test('the history is that of the commit that is current', () => {
  const repository = new Repository();
  repository.commit('2020-01-01T12:00:00Z', { 'articles/a.md': text('One.') });
  expect(historyKey(repository.content)).toBe(repository.git('rev-parse', 'HEAD'));
  expect(historyKey(temporaryFolder())).toBeUndefined();
});

test.skipIf(process.platform === 'win32')(
  'each earlier text is read from Git once, by all runs',
  async () => {
    const repository = new Repository();
    const path = 'articles/a.md';
    const blobOf = () => repository.git('rev-parse', `HEAD:content/${path}`);
    const blobs: string[] = [];
    for (const words of ['One.', 'Two.', 'One.']) {
      repository.commit('2020-01-01T12:00:00Z', {
        [path]: text(words),
        'articles/b.md': text('Other.'),
        // What is not shown is not read.
        'articles/c.md': text(words, 'draft: true\n'),
      });
      blobs.push(blobOf());
    }
    // A program that notes what Git is asked for, and asks it.
    const folder = temporaryFolder();
    const notes = join(folder, 'asked');
    const git = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();
    const asking = `case "$*" in *cat-file*) echo started >> '${notes}'; tee -a '${notes}' | '${git}' "$@";; *) exec '${git}' "$@";; esac`;
    writeFileSync(join(folder, 'git'), `#!/bin/sh\n${asking}\n`, { mode: 0o755 });
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
    onTestFinished(() => void vi.unstubAllEnvs());
    const asked = () => readFileSync(notes, 'utf8').trim().split('\n');
    const opener = () =>
      archiveOpener(repository.content, settings, { revisionsFile: join(repository.root, 'cache.jsonl') });
    const first = ['started', ...blobs.slice(0, 2)];

    const open = opener();
    await open();
    expect(asked()).toEqual(first);
    await open([`content/${path}`]);
    await opener()();
    expect(asked()).toEqual(first);
    repository.commit('2020-01-04T12:00:00Z', { [path]: text('Three.') });
    await open([`content/${path}`]);
    expect(asked()).toEqual([...first, 'started', blobOf()]);
    const { archive } = await opener()();
    expect(archive!.revisions.get('a' as ArticleId)).toHaveLength(3);
    expect(asked()).toHaveLength(5);
  },
);

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
