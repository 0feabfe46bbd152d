import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listFragment, readFragment } from '../../../../src/browser/reading-list/list-address.ts';
import { itemKey, type ListItem } from '../../../../src/browser/reading-list/list-item.ts';
import { openList } from '../../../../src/browser/reading-list/list-store.ts';
import { readStored, writeStored } from '../../../../src/browser/reading-list/stored-list.ts';

const seen = {
  title: 'Boats, painted',
  lang: 'en',
  date: '19 June 2018',
  edtf: '2018-06-19',
  byline: ['Nobody Atall'],
  excerpt: 'A painter shows boats.',
  citations: { bibtex: '@online{boats,\n}\n' },
};
const items: readonly ListItem[] = [
  { id: 'letter', note: 'Why, they ask: 100 % ~ “no”?', seen },
  { id: 'letter', block: 3, digest: 'k3v9qd' },
  { id: 'phare' },
  { id: 'phare', block: 12 },
];

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const note = fc.string({ minLength: 1, unit: 'grapheme' });
const block = fc.integer({ min: 1, max: 99_999 });
const digest = fc.stringMatching(/^[0-9a-hjkmnp-tv-z]{6}$/);
const item = fc.oneof(
  fc.record({ id, note }, { requiredKeys: ['id'] }),
  fc.record({ id, block, digest, note }, { requiredKeys: ['id', 'block'] }),
);
const lists = fc.uniqueArray(item, { selector: itemKey });

test('a list is read as it was stored', () => {
  expect(readStored(writeStored(items))).toEqual({ items, state: 'whole' });
  fc.assert(
    fc.property(lists, (list) => {
      expect(readStored(writeStored(list)).items).toEqual(list);
    }),
  );
});

test('a list is read from an address as it was written there', () => {
  expect(listFragment(items, false)).toBe('#1:letter,letter.3.k3v9qd,phare,phare.12');
  expect(readFragment(listFragment(items, true))).toEqual(items.map(({ seen: _, ...own }) => own));
  fc.assert(
    fc.property(lists, (list) => {
      expect(readFragment(listFragment(list, true))).toEqual(list);
    }),
  );
});

test.each([
  ['#p3', undefined],
  ['', undefined],
  ['#1:', []],
  [
    '#1:letter,letter,LETTER,../x,letter.0,<b>,phare.2~%E0%A4%A,phare.3.k3v9qi~a.b,phare.4.k3v9qd.later',
    [
      { id: 'letter' },
      { id: 'phare', block: 2, note: '%E0%A4%A' },
      { id: 'phare', block: 3, note: 'a.b' },
      { id: 'phare', block: 4, digest: 'k3v9qd' },
    ],
  ],
])('the readable part of the address %s is read', (hash, list) => {
  expect(readFragment(hash)).toEqual(list);
});

test.each([
  [null, [], 'whole'],
  ['', [], 'whole'],
  ['not JSON', [], 'damaged'],
  ['null', [], 'damaged'],
  ['{"version":1,"items":{}}', [], 'damaged'],
  ['{"version":2,"items":[{"id":"letter"}]}', [], 'newer'],
  [
    '{"version":1,"items":[{"id":"letter","block":"3","note":7,"seen":{"title":""}},{"id":"../x"},4,{"id":"phare","block":2.5},{"id":"phare","block":2,"digest":"?"},{"id":"phare","digest":"k3v9qd"}]}',
    [{ id: 'letter' }, { id: 'phare', block: 2 }, { id: 'phare' }],
    'damaged',
  ],
] as const)('of the stored text %s is kept what can be read', (text, list, state) => {
  expect(readStored(text)).toEqual({ items: list, state });
});

test('arbitrary stored data does not break the page', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { items: read } = readStored(JSON.stringify({ version: 1, items: [value] }));
      expect(read.length).toBeLessThanOrEqual(1);
    }),
  );
});

/** Returns a browser's storage with room for a number of characters. */
function storageOf(room: number): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  } as Storage;
}

test('a list that cannot be stored is kept until the page is closed, with the reason', () => {
  const off = openList('/', () => {
    throw new DOMException('off', 'SecurityError');
  });
  expect(off.read()).toEqual({ items: [], state: 'off' });
  expect(off.write(items)).toBe('off');
  expect(off.read().items).toEqual(items);

  const small = storageOf(60);
  const full = openList('/', () => small);
  expect(full.write([{ id: 'letter' }])).toBe('kept');
  expect(full.write(items)).toBe('full');
  expect(full.read().items).toEqual(items);
  expect(openList('/', () => small).read().items).toEqual([{ id: 'letter' }]);
});

test('unreadable data is backed up when the list changes, and data of a newer version is not overwritten', () => {
  const storage = storageOf(1000);
  storage.setItem('backfile:reading-list:/', 'by hand');
  expect(openList('/', () => storage).write(items.slice(2))).toBe('kept');
  expect(storage.getItem('backfile:reading-list:/:damaged')).toBe('by hand');

  const newer = '{"version":9,"items":[]}';
  storage.setItem('backfile:reading-list:/', newer);
  expect(openList('/', () => storage).write(items)).toBe('newer');
  expect(storage.getItem('backfile:reading-list:/')).toBe(newer);
});

test('archives in two folders of a host have separate lists', () => {
  const storage = storageOf(1000);
  openList('/one/', () => storage).write([{ id: 'letter' }]);
  expect(openList('/two/', () => storage).read().items).toEqual([]);
});
