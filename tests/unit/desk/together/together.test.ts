import { chmodSync, existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openRepository, findRepository } from '../../../../src/desk/server/together/repository.ts';
import { saveVersion, showTogether } from '../../../../src/desk/server/together/save-version.ts';
import { sendVersions } from '../../../../src/desk/server/together/shared-place.ts';
import { getOthers, takeOthers } from '../../../../src/desk/server/together/take-others.ts';
import type { MeetingChoices } from '../../../../src/desk/api/together.ts';
import { privateText, type PrivateDecision } from '../../../../src/withhold/decisions/private-decision.ts';
import { runProgram } from '../../../../src/publish/targets/run-program.ts';
import { article, entity, writeContent } from '../../../support/content.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';
import { type SharedFolder, sharedArchive } from '../../../support/published/shared-archive.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

// A fictional archive, and two fictional keepers of it.
const ferry = (body: string, more = '') => article(more, body, { title: 'The last ferry' });
const lines = (...changed: readonly string[]) =>
  ferry(
    ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.'].map((line, at) => changed[at] ?? line).join('\n\n'),
  );
const begin = { 'content/articles/ferry.md': lines(), 'content/articles/quay.md': article() };

const decision: PrivateDecision = {
  ...{
    format: 1 as const,
    name: 'Jane Quill',
    number: '7',
    full: ['Jane Quill'],
    local: ['Quill'],
    others: [],
    words: 'a driver',
    isEverywhere: true,
  },
  ...{ articles: [], ground: 'request', reason: '', decidedOn: '2026-01-02', decidedBy: 'Ada' },
  ...{ renamed: [], originals: [] },
};

const of = async ({ contentDir }: SharedFolder) => openRepository(contentDir);
const show = async (who: SharedFolder) => showTogether(await of(who), who.contentDir);
const save = async (who: SharedFolder, words: string) =>
  saveVersion(await of(who), who.contentDir, { words });
const get = async (who: SharedFolder) => getOthers(await of(who), who.contentDir);
const send = async (who: SharedFolder) => sendVersions(await of(who), who.contentDir);
async function take(who: SharedFolder, choices: MeetingChoices = {}): Promise<number> {
  const { mine, theirs } = (await get(who))!;
  return takeOthers(await of(who), who.contentDir, { mine, theirs, choices });
}
const status = ({ git }: SharedFolder) => git('status', '--porcelain');
const hasMarks = ({ git }: SharedFolder) => /<<<<<<<|>>>>>>>/.test(git('grep', '-h', '', '--', 'content'));

test('an archive without Git, or one that Git is told to ignore, has nothing to share', async () => {
  expect(await findRepository(writeContent({}))).toBe(undefined);
  const { ada } = sharedArchive(begin);
  ada.write({ '.gitignore': 'elsewhere/\n', 'elsewhere/content/site.yaml': 'title: Another\n' });
  expect(await findRepository(join(ada.root, 'elsewhere/content'))).toBe(undefined);
  symlinkSync(ada.contentDir, join(ada.root, 'link'));
  expect(await findRepository(join(ada.root, 'link'))).toBe(undefined);
});

test('a version has what the archive owns, and nothing else that changed or was made ready', async () => {
  const { ada } = sharedArchive({
    ...begin,
    'content/articles/gone.md': article(),
    'notes.txt': 'Of Ada.\n',
  });
  ada.remove('content/articles/gone.md');
  ada.write({
    'content/articles/ferry.md': lines('The first.'),
    'content/articles/new [1].md': article('', 'New.', { title: 'A new day' }),
    'content/articles/quay.md': article('', 'Made ready in part.'),
    'content/.changes.lock': '1',
    'public/theme/style.css': 'a { color: red }\n',
    'notes.txt': 'Changed.\n',
    'own.txt': 'Not of the archive.\n',
    '.backfile/private/withheld/1.json': '{}',
  });
  ada.git('add', 'content/articles/quay.md', 'own.txt');
  ada.write({ 'content/articles/quay.md': article('', 'And then changed.') });
  const before = await show(ada);
  expect(before).toMatchObject({ files: 5, isNameless: false, obstacle: null, unsent: { count: 0 } });
  expect(before.groups).toEqual([
    { sort: 'article', state: 'added', count: 1, items: ['A new day'] },
    { sort: 'article', state: 'changed', count: 2, items: ['The last ferry', 'A title'] },
    { sort: 'article', state: 'removed', count: 1, items: ['A title'] },
    { sort: 'look', state: 'added', count: 1, items: ['public/theme/style.css'] },
  ]);
  expect(await save(ada, '  Corrected “The last ferry”\n\n# not a comment\n')).toBe(5);
  expect(ada.git('log', '-1', '--format=%an %ae|%B')).toBe(
    'Ada ada@courier.example|Corrected “The last ferry”\n\n# not a comment\n\n',
  );
  expect(
    ada.git('show', '--name-status', '--format=', '--no-renames', '-z', 'HEAD').split('\0').filter(Boolean),
  ).toEqual([
    ...['M', 'content/articles/ferry.md', 'D', 'content/articles/gone.md'],
    ...['A', 'content/articles/new [1].md', 'M', 'content/articles/quay.md', 'A', 'public/theme/style.css'],
  ]);
  // What was made ready still is, and the rest is as it was.
  expect(new Set(status(ada).trimEnd().split('\n'))).toEqual(
    new Set([' M notes.txt', 'A  own.txt', '?? content/.changes.lock']),
  );
  const after = await show(ada);
  expect(after).toMatchObject({ files: 0, groups: [], unsent: { count: 1 } });
  expect(after.versions.map(({ words, who }) => [words, who])).toEqual([
    ['Corrected “The last ferry”', 'Ada'],
    ['Begin the archive', 'Ada'],
  ]);
  expect((await faultOf(save(ada, 'Again'))).message).toMatch('Nothing has changed since the last version.');
});

test('who saves for the first time says who they are, and a version that a hook refuses leaves all as it was', async () => {
  const { ada } = sharedArchive(begin);
  ada.git('config', '--unset', 'user.name');
  ada.git('config', '--unset', 'user.email');
  ada.write({ 'content/articles/ferry.md': lines('The first.') });
  const order = { words: 'Edited' };
  expect((await faultOf(save(ada, ' \n'))).message).toBe('Say in a few words what was done.');
  expect((await show(ada)).isNameless).toBe(true);
  expect((await faultOf(saveVersion(await of(ada), ada.contentDir, order))).message).toMatch(
    'Type your name and your e-mail address.',
  );
  const hook = join(ada.root, '.git/hooks/pre-commit');
  writeFileSync(hook, '#!/bin/sh\necho "Too late in the evening" >&2\nexit 1\n');
  chmodSync(hook, 0o755);
  const named = { ...order, name: 'Ada Vale', email: 'ada@courier.example' };
  expect((await faultOf(saveVersion(await of(ada), ada.contentDir, named))).message).toMatch(
    'Too late in the evening',
  );
  expect(status(ada)).toBe(' M content/articles/ferry.md\n');
  chmodSync(hook, 0o644);
  await save(ada, 'Edited');
  expect(ada.git('log', '-1', '--format=%an').trim()).toBe('Ada Vale');
});

test('versions are sent, and come to others as they are', async () => {
  const { ada, ben } = sharedArchive(begin);
  ada.write({ 'content/articles/ferry.md': lines('The first.'), 'content/articles/new.md': article() });
  ada.remove('content/articles/quay.md');
  await save(ada, 'Edited the ferry');
  expect((await show(ada)).unsent.versions.map(({ words }) => words)).toEqual(['Edited the ferry']);
  expect(await send(ada)).toBe(1);
  expect((await show(ada)).unsent.count).toBe(0);
  expect(await get(ada)).toBe(null);

  const work = (await get(ben))!;
  expect(work).toMatchObject({ list: { count: 1 }, meetings: [], notes: [], refusals: [] });
  expect(work.groups.map(({ sort, state, count }) => [sort, state, count])).toEqual(
    ['added', 'changed', 'removed'].map((state) => ['article', state, 1]),
  );
  // Nothing has come yet.
  expect(ben.read('content/articles/ferry.md')).toBe(lines());
  expect(await take(ben)).toBe(3);
  expect(ben.read('content/articles/ferry.md')).toBe(lines('The first.'));
  expect(ben.read('content/articles/quay.md')).toBe(undefined);
  expect(ben.git('rev-parse', 'HEAD')).toBe(ada.git('rev-parse', 'HEAD'));
  expect(status(ben)).toBe('');
  expect(await get(ben)).toBe(null);
});

test('what two people did in different places is brought together without a question', async () => {
  const { ada, ben } = sharedArchive({
    ...begin,
    '.gitattributes': 'content/addresses.txt merge=union\n',
    'content/addresses.txt': '/a/\n',
  });
  ben.send({ 'content/articles/ferry.md': lines('The first.'), 'content/addresses.txt': '/a/\n/b/\n' });
  ada.write({
    'content/articles/ferry.md': lines(...Array<string>(5), 'The sixth.'),
    'content/addresses.txt': '/a/\n/c/\n',
  });
  await save(ada, 'Edited');
  expect((await faultOf(send(ada))).message).toMatch(
    'Others have sent something since you last got their work.',
  );
  expect(await take(ada)).toBe(2);
  expect(ada.read('content/articles/ferry.md')).toBe(lines('The first.', ...Array<string>(4), 'The sixth.'));
  expect(ada.read('content/addresses.txt')?.split('\n').toSorted()).toEqual(['', '/a/', '/b/', '/c/']);
  expect(status(ada)).toBe('');
  expect(ada.git('log', '-1', '--format=%s %an').trim()).toBe(
    'Bring together what was done here and elsewhere Ada',
  );
  expect(await send(ada)).toBe(2);
  await take(ben);
  expect(ben.git('rev-parse', 'HEAD')).toBe(ada.git('rev-parse', 'HEAD'));
});

test('where people met, each passage of a text is chosen; nothing has marks, and both versions are in the history', async () => {
  const { ada, ben } = sharedArchive(begin);
  const theirs = lines('The first of Ben.', 'Two.', 'Three.', 'Four.', 'Five.', 'The sixth of Ben.');
  ben.send({ 'content/articles/ferry.md': theirs, 'content/articles/other.md': article() });
  const own = lines('The first of Ada.', 'Two.', 'Three.', 'Four.', 'Five.', 'The sixth of Ada.');
  ada.write({ 'content/articles/ferry.md': own });
  await save(ada, 'Edited');
  const work = (await get(ada))!;
  const text = (words: string) => ({ type: 'text', text: `${words}\n` });
  expect(work.meetings).toEqual([
    {
      path: 'content/articles/ferry.md',
      title: 'The last ferry',
      parts: [
        { type: 'same', text: expect.stringContaining('title: The last ferry') },
        { type: 'choice', mine: text('The first of Ada.'), theirs: text('The first of Ben.') },
        { type: 'same', text: '\nTwo.\n\nThree.\n\nFour.\n\nFive.\n\n' },
        { type: 'choice', mine: text('The sixth of Ada.'), theirs: text('The sixth of Ben.') },
      ],
    },
  ]);
  expect(work.groups).toEqual([{ sort: 'article', state: 'added', count: 1, items: ['A title'] }]);
  // To look is to change nothing, and a choice that is missing takes nothing over.
  expect([ada.read('content/articles/ferry.md'), status(ada)]).toEqual([own, '']);
  expect((await faultOf(take(ada, { 'content/articles/ferry.md': ['mine'] }))).message).toMatch(
    'Choose what to keep of content/articles/ferry.md.',
  );
  expect([ada.read('content/articles/ferry.md'), ada.read('content/articles/other.md'), status(ada)]).toEqual(
    [own, undefined, ''],
  );
  await take(ada, { 'content/articles/ferry.md': ['mine', 'theirs'] });
  expect(ada.read('content/articles/ferry.md')).toBe(
    lines('The first of Ada.', 'Two.', 'Three.', 'Four.', 'Five.', 'The sixth of Ben.'),
  );
  expect(hasMarks(ada)).toBe(false);
  expect(status(ada)).toBe('');
  const parents = ada.git('log', '-1', '--format=%P').trim().split(' ');
  expect(parents.map((one) => ada.git('show', `${one}:content/articles/ferry.md`))).toEqual([own, theirs]);
  expect(await send(ada)).toBe(2);
});

test('a file that one removed and another changed, a picture, and a file that both began are chosen as a whole', async () => {
  const picture = (byte: number) => new Uint8Array([0x89, 0x50, 0, byte]);
  const { ada, ben } = sharedArchive({ ...begin, 'content/articles/gate.png': picture(1) });
  ben.write({ 'content/articles/gate.png': picture(2), 'content/articles/new.md': article('', 'By Ben.') });
  ben.remove('content/articles/quay.md');
  ben.send({});
  ada.write({
    'content/articles/gate.png': picture(3),
    'content/articles/quay.md': article('', 'Changed by Ada.'),
    'content/articles/new.md': article('', 'By Ada.'),
  });
  await save(ada, 'Edited');
  const { meetings } = (await get(ada))!;
  const choiceOf = (path: string) => meetings.find((one) => one.path === `content/articles/${path}`)!.parts;
  expect(choiceOf('gate.png')).toEqual([
    { type: 'choice', mine: { type: 'file', bytes: 4 }, theirs: { type: 'file', bytes: 4 } },
  ]);
  expect(choiceOf('quay.md')).toMatchObject([{ mine: { type: 'text' }, theirs: { type: 'removed' } }]);
  expect(choiceOf('new.md').filter(({ type }) => type === 'choice')).toMatchObject([
    { mine: { text: 'By Ada.\n' }, theirs: { text: 'By Ben.\n' } },
  ]);
  await take(ada, {
    'content/articles/gate.png': ['theirs'],
    'content/articles/quay.md': ['theirs'],
    'content/articles/new.md': ['theirs'],
  });
  expect(ada.read('content/articles/gate.png')).toBe(ben.read('content/articles/gate.png'));
  expect(ada.read('content/articles/quay.md')).toBe(undefined);
  expect(ada.read('content/articles/new.md')).toBe(article('', 'By Ben.'));
  expect(status(ada)).toBe('');
});

test('nothing comes before what is here is saved, nor over files of the keeper’s own', async () => {
  const { ada, ben } = sharedArchive({ ...begin, 'notes.txt': 'Notes.\n' });
  ben.send({
    'content/articles/ferry.md': lines('The first.'),
    'notes.txt': 'Of Ben.\n',
    'dist/page.html': 'A page',
  });
  ada.write({ 'content/articles/quay.md': article('', 'Not saved.') });
  expect((await faultOf(get(ada))).message).toMatch('Something here is not saved as a version yet');
  ada.git('checkout', '--', 'content');
  ada.write({ 'notes.txt': 'Of Ada.\n', 'dist/page.html': 'Built here', '.git/info/exclude': 'dist/\n' });
  const refusals = [
    'dist/page.html comes from others, and there is already a file of this name, which Git ignores. Move it away first.',
    'notes.txt was changed here, outside of the archive, and by others. Save it as a version with another program for Git first.',
  ];
  expect((await get(ada))!.refusals).toEqual(refusals);
  expect((await faultOf(take(ada))).message).toMatch(refusals.join(' '));
  expect(ada.read('content/articles/ferry.md')).toBe(lines());
  ada.git('checkout', '--', 'notes.txt');
  ada.remove('dist/page.html');
  await take(ada);
  expect([ada.read('notes.txt'), ada.read('content/articles/ferry.md')]).toEqual([
    'Of Ben.\n',
    lines('The first.'),
  ]);
  expect(readdirSync(join(ada.root, '.backfile/private'))).toEqual([]);
});

test('what was shown is what is taken over: not if others have sent more, or something was saved here', async () => {
  const { ada, ben } = sharedArchive(begin);
  ben.send({ 'content/articles/ferry.md': lines('The first.') });
  const { mine, theirs } = (await get(ada))!;
  ben.send({ 'content/articles/ferry.md': lines('The very first.') });
  await get(ada);
  const order = { mine, theirs, choices: {} };
  expect((await faultOf(takeOthers(await of(ada), ada.contentDir, order))).message).toMatch(
    'Files have changed since this was shown.',
  );
  expect(ada.read('content/articles/ferry.md')).toBe(lines());
});

test('a link that others send is refused, and nothing of theirs comes', async () => {
  const { ada, ben } = sharedArchive(begin);
  symlinkSync('/etc/passwd', join(ben.root, 'content/articles/passwd.md'));
  ben.send({ 'content/articles/ferry.md': lines('The first.') });
  expect((await faultOf(take(ada))).message).toMatch(
    'content/articles/passwd.md is a link or another repository, which the desk leaves alone.',
  );
  expect(ada.read('content/articles/ferry.md')).toBe(lines());
});

test('nothing is written through a link to another place that only this machine has', async () => {
  const { ada, ben } = sharedArchive(begin);
  const elsewhere = temporaryFolder();
  symlinkSync(elsewhere, join(ada.root, 'content/articles/harbor'));
  writeFileSync(join(ada.root, '.git/info/exclude'), '/content/articles/harbor\n');
  ben.send({
    'content/articles/ferry.md': lines('The first.'),
    'content/articles/harbor/tug.md': article('', 'A tug.', { title: 'The tug' }),
  });
  expect((await faultOf(take(ada))).message).toMatch(
    '“content/articles/harbor” is a link to another place, where nothing is replaced.',
  );
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(ada.read('content/articles/ferry.md')).toBe(lines());
});

test('what comes is compared with what is withheld and held back here', async () => {
  const { ada, ben } = sharedArchive({
    ...begin,
    'content/articles/quay.md': article('embargo: 2031-01-01\n'),
  });
  ben.send({ 'content/articles/quay.md': article(), 'content/articles/ferry.md': lines('Jane Quill came.') });
  ada.write({ '.backfile/private/withheld/7.json': privateText(decision) });
  expect((await get(ada))!.notes).toEqual([
    'A name that is withheld here comes back in 1 file: The last ferry. Take it out again, or nothing will be published.',
    '1 article will no longer be withdrawn, held back or unlisted as now: A title.',
  ]);
});

test('the desk leaves a repository alone in which another program has begun something, or that keeps private files', async () => {
  const { ada } = sharedArchive(begin);
  ada.write({
    'content/articles/ferry.md': lines('The first.'),
    '.git/MERGE_HEAD': ada.git('rev-parse', 'HEAD'),
  });
  expect((await show(ada)).obstacle).toContain('Another program for Git has begun');
  expect((await faultOf(save(ada, 'Edited'))).message).toMatch('Another program for Git has begun');
  ada.remove('.git/MERGE_HEAD');
  ada.write({ '.backfile/private/withheld/1.json': '{}' });
  ada.git('add', '--force', '.backfile');
  expect((await faultOf(send(ada))).message).toMatch('must not leave this machine');
  ada.git('rm', '--quiet', '--cached', '-r', '.backfile');
  ada.git('checkout', '--quiet', '--detach');
  expect((await show(ada)).obstacle).toContain('An earlier version is open in another program for Git.');
});

test('a place that can’t be reached, or does not let in, is told in plain words', async () => {
  const { ada } = sharedArchive(begin);
  ada.git('remote', 'set-url', 'origin', join(ada.root, 'nowhere.git'));
  expect((await faultOf(get(ada))).message).toMatch(
    'There is nothing at the address of the place that you share.',
  );
  ada.git('remote', 'set-url', 'origin', 'https://ada:secret@127.0.0.1:1/courier.git');
  expect((await show(ada)).shared).toBe('https://…@127.0.0.1:1/courier.git');
  expect((await faultOf(get(ada))).message).toMatch('The place that you share can’t be reached.');
  ada.git('remote', 'remove', 'origin');
  expect((await show(ada)).shared).toBe(null);
  expect((await faultOf(send(ada))).message).toMatch(
    'No place is known that the archive shares with others.',
  );
});

test('an archive begins its history at the desk', async () => {
  const { ada } = sharedArchive(begin);
  ada.git('update-ref', '-d', 'HEAD');
  ada.git('rm', '--quiet', '-r', '--cached', '.');
  ada.git('remote', 'remove', 'origin');
  expect(await show(ada)).toMatchObject({ files: 3, words: 'The archive as it is', versions: [] });
  expect(await save(ada, 'Begin')).toBe(3);
  expect((await show(ada)).versions.map(({ words }) => words)).toEqual(['Begin']);
});

test('the words of a version tell what was done', async () => {
  const { ada } = sharedArchive({
    ...begin,
    'content/articles/lamp.md': article('', 'Ada Vale lit the lamp.', { title: 'The lamp' }),
    'content/topics/ships.yaml': 'label: Ships\n',
  });
  const words = async (files: Parameters<SharedFolder['write']>[0]) => {
    ada.write(files);
    const { words: proposed } = await show(ada);
    await save(ada, proposed);
    return proposed;
  };
  const lamp = (entities: string, more = '') =>
    article(more, 'Ada Vale lit the lamp.', { title: 'The lamp', entities });
  expect(
    await words({
      'content/articles/lamp.md': lamp('[ada-vale, oldport]'),
      'content/articles/quay.md': article('', 'A body of fiction.', { entities: '[ada-vale]' }),
      'content/entities/ada-vale.yaml': entity('Ada Vale', 'person'),
      'content/entities/oldport.yaml': entity('Oldport', 'place'),
      'content/review/lamp.yaml': 'refused: [Lamp]\n',
    }),
  ).toBe('3 names decided in 2 articles');
  expect(
    await words({
      'content/articles/ferry.md': ferry(
        'One.',
        'corrections:\n  - { date: 2026-01-02, text: It was Monday. }\n',
      ),
    }),
  ).toBe('Corrected “The last ferry”');
  expect(
    await words({
      'content/articles/lamp.md': lamp(
        '[ada-vale, oldport]',
        'withdrawn: { date: 2026-01-02, reason: Wrong. }\n',
      ),
      'content/articles/new.md': article('', 'New.', { title: 'A new day' }),
      'content/site.yaml': 'title: The Courier\n',
      'content/topics/ships.yaml': 'label: Boats\n',
      'content/entities/ada-vale.yaml': entity('Ada May Vale', 'person'),
      'content/pages/about.md': '---\ntitle: About\n---\n',
    }),
  ).toBe(
    'Withdrew “The lamp”; added “A new day”; changed 1 record\n\nChanged 1 topic\nChanged 1 page\nChanged the settings',
  );
  ada.remove('content/articles/quay.md');
  ada.remove('content/articles/ferry.md');
  expect(
    await words({
      'content/releases.yaml': 'releases: []\n',
      'content/articles/new.md': article('', 'Newer.', { title: 'A new day' }),
    }),
  ).toBe('Edited “A new day”; removed 2 articles; recorded a publication');
});

test('a program that takes too long is ended, with all that it has started', async () => {
  const folder = temporaryFolder();
  const stop = new AbortController();
  const script = `require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' }); console.log('begun'); require('node:fs').writeFileSync('begun', '');`;
  const running = runProgram(process.execPath, { args: ['-e', script], cwd: folder, stop: stop.signal });
  await expect.poll(() => existsSync(join(folder, 'begun'))).toBe(true);
  stop.abort();
  // It ends only when the last of them has closed what it writes to.
  expect(await running).toMatchObject({ output: 'begun\n' });
});
