import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { RecordKind } from '../../../src/archive/record.ts';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import {
  addressesPath,
  removeAddresses,
  restoreAddresses,
} from '../../../src/withhold/plan/change-addresses.ts';
import {
  bringPicturesBack,
  movePictures,
  neutralName,
  pictureFile,
} from '../../../src/withhold/plan/move-pictures.ts';
import { changeId, idWithout } from '../../../src/withhold/plan/rename-ids.ts';
import { article, writeContent } from '../../support/content.ts';
import { picture } from '../../support/picture.ts';

// All of it is fiction.
const finder = formFinder(['Jane Quill', 'Quill'], []);
const archiveWith = (addresses: string) => openForEditing(writeContent({ 'addresses.txt': addresses }));

const published = [
  '/articles/ferry/ 2026-01-02',
  '/articles/quay/ 2026-01-02 bcdf7',
  '/articles/jane-quill-sails/',
  '/entities/p-17/',
  '/entities/boats/with/p-17/',
  '/entities/boats/',
  '/topics/harbor/',
  '/series/the-case/',
  '/about/',
];
const none = { articles: [], topics: [], series: [], entity: undefined, finder: undefined };

test.each<[string, Partial<Parameters<typeof removeAddresses>[1]>, readonly string[]]>([
  ['of articles that got another id', { articles: ['ferry', 'harbor'] }, ['/articles/ferry/ 2026-01-02']],
  ['of topics', { topics: ['harbor', 'ferry'] }, ['/topics/harbor/']],
  ['of series', { series: ['the-case', 'quay'] }, ['/series/the-case/']],
  [
    'of a record, with those of others with it',
    { entity: 'p-17' },
    ['/entities/p-17/', '/entities/boats/with/p-17/'],
  ],
  ['of a record alone', { entity: 'ferry' }, []],
  ['with the name', { finder }, ['/articles/jane-quill-sails/']],
  ['of nothing', {}, []],
])('published addresses %s are removed, and no others', (_, gone, removed) => {
  const before = `${published.join('\n')}\n`;
  const changes = removeAddresses(archiveWith(before), { ...none, ...gone });
  const after = `${published.filter((line) => !removed.includes(line)).join('\n')}\n`;
  expect(changes).toEqual(removed.length === 0 ? [] : [{ file: 'content/addresses.txt', before, after }]);
});

test('addresses that were removed come back beside those that were published since, without the ids of meanwhile', () => {
  const before = '/articles/a-captain-sails/ 2026-11-29\n/articles/other/\n/topics/port/\n';
  const opened = archiveWith(before);
  expect(addressesPath(opened)).toBe('content/addresses.txt');
  const change = restoreAddresses(opened, `${published.join('\n')}\n`, [{ to: 'a-captain-sails' }]);
  expect(change).toMatchObject({ file: 'content/addresses.txt', before });
  expect(change.after!.trim().split('\n').toSorted()).toEqual(
    [...published, '/articles/other/', '/topics/port/'].toSorted(),
  );
  const all = restoreAddresses(opened, '', []);
  expect(all.after!.trim().split('\n').toSorted()).toEqual(before.trim().split('\n').toSorted());
});

test.each([
  ['jane-quill-sails', [], 'a-captain-sails'],
  ['jane-quill-sails', ['a-captain-sails'], 'a-captain-sails-2'],
  ['jane-quill-sails', ['a-captain-sails', 'a-captain-sails-2'], 'a-captain-sails-3'],
  ['quill', [], 'a-captain'],
  ['2018-quill', [], '2018-a-captain'],
])('an id %s, where %j are taken, becomes %s', (id, taken, wanted) => {
  expect(idWithout(id, finder, 'a captain', new Set(taken))).toBe(wanted);
});

test('an id that is all name, or very long, still becomes an id', () => {
  expect(idWithout('jane-quill', finder, '—', new Set())).toBe('withheld');
  expect(idWithout('jane-quill', finder, '—', new Set(['withheld']))).toBe('withheld-2');
  const long = idWithout(`jane-quill-${'sails-'.repeat(60)}away`, finder, 'a captain', new Set());
  expect(long).toMatch(/^a-captain-sails-[a-z-]*[a-z]$/);
  // Room for a number stays.
  const next = idWithout(`jane-quill-${'sails-'.repeat(60)}away`, finder, 'a captain', new Set([long]));
  expect(next).toBe(`${long}-2`);
});

const change = (type: RecordKind, from = 'quill-sails', to = 'a-captain-sails') => ({ type, from, to });

test('an id of an article is changed where it is linked, a source or set apart, and nowhere else', () => {
  const text = (id: string) =>
    article(
      `distinctFrom: [other, ${id}]\n`,
      `After [that](/articles/${id}/) and [this](/articles/${id}-again/), [it](/topics/quill-sails/) quill-sails.`,
    );
  expect(changeId(text('quill-sails'), 'article', change('article'))).toBe(
    text('a-captain-sails').replace('/articles/a-captain-sails-again/', '/articles/quill-sails-again/'),
  );
  const one = (id: string) => article(`distinctFrom: ${id}\n`);
  expect(changeId(one('quill-sails'), 'article', change('article'))).toBe(one('a-captain-sails'));
  const record = (id: string) =>
    `name: Boats\nkind: organization\nroles:\n  - { role: owner }\n  - { role: seller, source: other }\n  - { role: maker, source: ${id} }\n`;
  expect(changeId(record('quill-sails'), 'entity', change('article'))).toBe(record('a-captain-sails'));
  const page = '---\ntitle: quill-sails\n---\n\n[It](/articles/quill-sails/).\n';
  expect(changeId(page, 'page', change('article'))).toBe(
    page.replace('/articles/quill-sails/', '/articles/a-captain-sails/'),
  );
  const same = article('', 'Nothing of it.');
  expect(changeId(same, 'article', change('article'))).toBe(same);
});

test('an id of a record or a topic is changed where it is named, and addresses of it are', () => {
  const text = (id: string, topic = 'quill-case') =>
    article('', `[She](entity:${id}) and [more](/entities/${id}/) on [it](/topics/${topic}/).`, {
      entities: `[${id}]`,
      topics: `[${topic}]`,
    });
  expect(changeId(text('quill'), 'article', change('entity', 'quill', 'p-1'))).toBe(text('p-1'));
  expect(changeId(text('p-1'), 'article', change('topic', 'quill-case', 'a-case'))).toBe(
    text('p-1', 'a-case'),
  );
  // Of other records nothing leads anywhere.
  const plain = article('', '[Page](/articles/quill/) quill.');
  expect(changeId(plain, 'article', change('page', 'quill', 'p-1'))).toBe(plain);
});

test('a release no longer names an article that got another id', () => {
  const release = (articles: string) =>
    `releases:\n- {"day":"2026-01-02","program":"0.2.0","added":{"count":2,"articles":${articles}},"digest":"${'a'.repeat(64)}"}\n`;
  expect(changeId(release('["other","quill-sails"]'), 'releases', change('article'))).toBe(
    release('["other"]'),
  );
});

function withPictures() {
  const contentDir = writeContent({
    'articles/deck.png': picture(4, 4),
    'articles/quill.png': picture(5, 5),
    'articles/shown.png': picture(6, 6),
  });
  const root = dirname(contentDir);
  return { contentDir, root, text: (file: string) => readFileSync(join(root, file), 'latin1') };
}
const at = (name: string) => `content/articles/${name}.png`;

test('pictures that are left out move to the private folder, once each; those that others show stay', () => {
  const { contentDir } = withPictures();
  const left = ['deck', 'shown', 'deck', 'gone'].map((name) => ({ article: 'a', file: at(name) }));
  const { changes, pictures, shown } = movePictures(
    contentDir,
    '3',
    left,
    new Map([[at('quill'), at('picture-1')]]),
    (file) => file === at('shown'),
  );
  expect(shown).toEqual([{ article: 'a', file: at('shown') }]);
  const keptAs = (name: string) => `.backfile/private/withheld/3/${name}.png`;
  expect(pictures).toEqual([
    { file: at('quill'), keptAs: keptAs('1-quill'), renamedTo: at('picture-1') },
    { file: at('deck'), keptAs: keptAs('2-deck') },
  ]);
  expect(
    changes.map(({ file, after, keptAs: kept, bytesOf }) => [file, after === undefined, kept, bytesOf]),
  ).toEqual([
    [at('picture-1'), false, undefined, at('quill')],
    [at('quill'), true, keptAs('1-quill'), undefined],
    [at('deck'), true, keptAs('2-deck'), undefined],
  ]);
});

test('a link is no picture that is moved', () => {
  const { contentDir, root } = withPictures();
  symlinkSync(join(root, at('deck')), join(root, at('link')));
  const moved = movePictures(contentDir, '3', [{ article: 'a', file: at('link') }], new Map(), () => false);
  expect(moved).toEqual({ changes: [], pictures: [], shown: [] });
});

test('a picture gets the first name without meaning that nothing has', () => {
  const { contentDir, root } = withPictures();
  expect(neutralName(contentDir, 'content/articles/Quill.PNG', new Set())).toBe(at('picture-1'));
  writeFileSync(join(root, at('picture-1')), '');
  expect(neutralName(contentDir, at('quill'), new Set([at('picture-2')]))).toBe(at('picture-3'));
});

test('a picture is found from its article, whose text writes it as an address', () => {
  expect(pictureFile('content/articles/2018/a.md', '../deck%20one.png')).toBe(
    'content/articles/deck one.png',
  );
  expect(pictureFile('content/articles/a.md', './x/deck.png')).toBe('content/articles/x/deck.png');
});

test('pictures come back to where they were, unless something else is there, or the copy is gone', () => {
  const { contentDir, root } = withPictures();
  const kept = '.backfile/private/withheld/3';
  mkdirSync(join(root, kept), { recursive: true });
  for (const name of ['1', '2', '3']) writeFileSync(join(root, kept, name), `bytes ${name}`);
  const keptAs = (name: string) => `${kept}/${name}`;
  const changes = bringPicturesBack(contentDir, {
    pictures: [
      { file: at('old'), keptAs: keptAs('1') },
      { file: at('older'), keptAs: keptAs('2'), renamedTo: at('deck') },
      { file: at('oldest'), keptAs: keptAs('3'), renamedTo: at('none') },
      { file: at('quill'), keptAs: keptAs('1') },
      { file: at('lost'), keptAs: keptAs('9') },
    ],
  });
  expect(
    changes.map(({ file, before, after, bytesOf }) => [file, before === undefined, after, bytesOf]),
  ).toEqual([
    [at('old'), true, 'bytes 1', keptAs('1')],
    [at('older'), true, 'bytes 2', keptAs('2')],
    [at('deck'), false, undefined, undefined],
    [at('oldest'), true, 'bytes 3', keptAs('3')],
  ]);
  expect(bringPicturesBack(contentDir, {})).toEqual([]);
  expect(existsSync(join(root, at('old')))).toBe(false);
});
