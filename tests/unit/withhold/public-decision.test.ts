import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { openForEditing } from '../../../src/authority/open/authority.ts';
import { formFinder } from '../../../src/withhold/forms/find-forms.ts';
import { notesOf, publicDecision, withDecision } from '../../../src/withhold/plan/public-decision.ts';
import type { PageOfDecision } from '../../../src/withhold/plan/pages-of-decision.ts';
import { article, entity, type Files, writeContent } from '../../support/content.ts';
import { withholdingRequest } from '../../support/withheld/withholding-request.ts';

// All of it is fiction.
const finder = formFinder(['Jane Quill'], []);
const request = { subject: 'p-17', words: 'a captain', ...withholdingRequest };
const openedOf = (files: Files = {}) =>
  openForEditing(
    writeContent({
      'entities/p-17.yaml': entity('Jane Quill', 'person', 'formerIds: [p-16, jane-quill, p-15]\n'),
      ...files,
    }),
  );

type Scope = Parameters<typeof notesOf>[1];
type Facts = Parameters<typeof notesOf>[2];

function scopeOf(opened: ReturnType<typeof openedOf>, more: Partial<Scope> = {}): Scope {
  return {
    record: opened.content.entities.find(({ id }) => id === 'p-17')!,
    name: 'Jane Quill',
    articles: new Set<string>(),
    namesakes: [],
    isEverywhere: true,
    ofOthers: [],
    ...more,
  } as unknown as Scope;
}

const noFacts: Facts = {
  renamed: [],
  pictures: { pictures: [], left: [], shown: [] },
  pages: [],
  looks: [],
  finder,
  isPreview: false,
  addresses: [],
};

function notes(facts: Partial<Facts>, more: Partial<Scope> = {}, files: Files = {}): string[] {
  const opened = openedOf(files);
  return notesOf(opened, scopeOf(opened, more), { ...noFacts, ...facts });
}

test('a decision says its month, and answers at the addresses of the record that do not have the name', () => {
  const scope = scopeOf(openedOf());
  expect(publicDecision('3', scope, request, finder)).toEqual({
    number: '3',
    month: '2026-11',
    ground: 'court',
    words: 'a captain',
    addresses: ['/entities/p-17/', '/entities/p-16/', '/entities/p-15/'],
  });
  expect(publicDecision('3', scope, { ...request, sentence: 'By order.' }, finder).sentence).toBe(
    'By order.',
  );
  expect(publicDecision('3', scope, request, finder)).not.toHaveProperty('sentence');
});

test('a decision answers at no address if that is to be gone, it is about some articles, or there is no record', () => {
  const opened = openedOf();
  const addressesOf = (scope: Scope, more: object = {}) =>
    publicDecision('3', scope, { ...request, ...more }, finder).addresses;
  expect(addressesOf(scopeOf(opened), { isAddressGone: true })).toEqual([]);
  expect(addressesOf(scopeOf(opened), { isAddressGone: false })).toHaveLength(3);
  expect(addressesOf(scopeOf(opened, { isEverywhere: false }))).toEqual([]);
  const { record: _, ...wordsAlone } = scopeOf(opened);
  expect(addressesOf(wordsAlone as Scope)).toEqual([]);
});

const decision = {
  number: '3',
  month: '2026-11',
  ground: 'court',
  words: 'a captain',
  addresses: [],
} as const satisfies Parameters<typeof withDecision>[2];
const addressed = { ...decision, addresses: ['/entities/p-17/'] };
const listFile = 'content/withheld.yaml';

test.each([undefined, '', ' \n'])('the first decision begins the list, where %j was', (before) => {
  const change = withDecision(listFile, before, addressed);
  expect(change).toMatchObject({ file: listFile, before });
  expect(parse(change.after!, { schema: 'failsafe' })).toEqual({ decisions: [addressed] });
});

test('a decision without addresses has no list of them', () => {
  const { after } = withDecision(listFile, undefined, decision);
  expect(after).not.toContain('addresses');
  expect(after).toContain('words: a captain');
});

test('a later decision is added at the end, with the line ends of the file, and the rest stays', () => {
  const before = '# Of fiction.\r\ndecisions:\r\n  - number: 2\r\n    words: a sailor\r\n';
  const { after } = withDecision(listFile, before, decision);
  expect(after!.startsWith(before)).toBe(true);
  expect(after!.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(parse(after!, { schema: 'failsafe' })).toMatchObject({
    decisions: [{ number: '2' }, { number: '3', words: 'a captain' }],
  });
});

const renamed = (count: number, type: 'article' | 'entity' = 'article') =>
  Array.from({ length: count }, (_, at) => ({ type, from: `quill-${at}`, to: `captain-${at}` }));

test('where nothing is to be known, nothing is said', () => {
  expect(notes({})).toEqual([]);
  expect(notes({ renamed: renamed(2, 'entity') })).toEqual([]);
});

test('articles that get another id are named, of many the first twelve', () => {
  const noteOf = (count: number) => notes({ renamed: renamed(count) });
  expect(noteOf(1)).toEqual([
    'The address of 1 article has the name. It gets another id, and nothing leads there from the old address: quill-0 → captain-0.',
  ]);
  expect(noteOf(2)).toEqual([
    'The addresses of 2 articles have the name. They get another id, and nothing leads there from the old address: quill-0 → captain-0, quill-1 → captain-1.',
  ]);
  expect(noteOf(12)[0]).toMatch(/, quill-11 → captain-11\.$/);
  expect(noteOf(14)[0]).toMatch(/quill-11 → captain-11 and 2 more\.$/);
});

test('other articles with the name, in title, standfirst or text, are named; those of the decision are not', () => {
  const some: Files = {
    'articles/a.md': article('', 'Nothing.', { title: 'Jane Quill sails' }),
    'articles/b.md': article('standfirst: On Jane Quill.\n'),
    'articles/c.md': article('', 'Jane Quill spoke.'),
    'articles/d.md': article('', 'A quill.'),
  };
  expect(notes({}, { articles: new Set(['a', 'c']) }, some)).toEqual([
    'Others of this name? 1 other article has “Jane Quill” and is not changed: b.',
  ]);
  expect(notes({}, {}, some)).toEqual([
    'Others of this name? 3 other articles have “Jane Quill” and are not changed: a, b, c.',
  ]);
});

test('records of the same name, names of others, and a decision about some articles are said', () => {
  const opened = openedOf();
  const record = opened.content.entities.find(({ id }) => id === 'p-17')!;
  expect(
    notesOf(
      opened,
      scopeOf(opened, { namesakes: [record], ofOthers: ['Jane Vexel', 'Jane Marn'], isEverywhere: false }),
      noFacts,
    ),
  ).toEqual([
    'Records of the same name are not changed: p-17.',
    'Taken for the names of others, since another surname follows: Jane Vexel, Jane Marn.',
    'Only the named articles are changed.',
  ]);
});

test('what becomes of pictures is said: left out, renamed, or still shown by other articles', () => {
  const picture = (name: string) => `content/articles/${name}.png`;
  const pictures = {
    pictures: [
      { file: picture('deck'), keptAs: 'kept/1-deck.png' },
      { file: picture('quill'), keptAs: 'kept/2-quill.png', renamedTo: picture('picture-1') },
    ],
    left: [
      { article: 'a', file: picture('deck') },
      { article: 'b', file: picture('deck') },
      { article: 'a', file: picture('deck') },
      { article: 'c', file: picture('other') },
    ],
    shown: [
      { article: 'c', file: picture('other') },
      { article: 'c', file: picture('other') },
    ],
  };
  expect(notes({ pictures })).toEqual([
    'These pictures and files are left out, since the name may be in them, and move to the private folder: content/articles/deck.png (in a, b). Look at each; to keep some, name them with --pictures FILE,FILE. Git’s history still has them.',
    'These stay, and get a name that says nothing: content/articles/quill.png → picture-1.png.',
    'These are left out of an article, and stay where they are, since other articles show them: content/articles/other.png (in c).',
  ]);
});

test('of printed pages it says which nobody has looked at, which are painted over, and which stay', () => {
  const issue = {
    id: 'courier-1',
    file: 'content/issues/courier-1.yaml',
    data: {
      pages: [
        { picture: 'p1.png', size: [100, 200] },
        { label: '2', picture: 'p2.png', size: [100, 200] },
        { label: 'iii', picture: 'p3.png', size: [100, 200] },
        { label: 'iv' },
      ],
    },
  };
  const pages = [1, 2, 3, 4].map((number) => ({ issue, number, proposed: [] }) as unknown as PageOfDecision);
  const open = (names: string) =>
    `Nobody has looked at the pictures of these pages, and they are not published: ${names}. Their tables of words say where the name stands, but misread words are in none: each picture must be looked at.`;
  expect(notes({ pages })).toEqual([
    open(
      'courier-1, page 1, content/issues/p1.png, courier-1, page 2, content/issues/p2.png, courier-1, page 3 (“iii”), content/issues/p3.png',
    ),
  ]);
  const look = (page: number, painted: boolean, of = 'courier-1') => ({
    ...{ issue: of, page, record: issue, picture: `p${page}.png` },
    parts: painted ? [[0, 0, 5, 5]] : [],
    ...(painted && { painted: { source: 's', file: 'f', staged: 't' } }),
  });
  const withLooks = (...looks: readonly ReturnType<typeof look>[]) =>
    notes({ pages, looks: looks as unknown as Facts['looks'] });
  const painted = (name: string) =>
    `These pictures are painted over, and the originals move to the private folder: ${name} (1 of its parts). Git’s history still has the originals.`;
  expect(withLooks(look(1, true), look(3, false), look(2, true, 'courier-2'))).toEqual([
    open('courier-1, page 2, content/issues/p2.png'),
    painted('courier-1, page 1'),
    'These pictures stay as they are, since you have looked at them: courier-1, page 3 (“iii”).',
  ]);
  expect(withLooks(look(1, true), look(2, true), look(3, true))).toHaveLength(1);
  expect(withLooks(look(1, false), look(2, false), look(3, false))).toEqual([
    'These pictures stay as they are, since you have looked at them: courier-1, page 1, courier-1, page 2, courier-1, page 3 (“iii”).',
  ]);
});

test('a preview lists all addresses: those with the sentence, those that are gone, and the ids of articles', () => {
  const preview = (facts: Partial<Facts>, more: Partial<Scope> = {}) =>
    notes({ isPreview: true, ...facts }, { articles: new Set(['zebra', 'quill-0', 'beach']), ...more });
  const ids =
    'The ids of the articles, which are in their addresses: beach, captain-0, zebra. Rename those that say who it is.';
  const facts = {
    renamed: [...renamed(1), { type: 'entity', from: 'beach', to: 'none' }] as Facts['renamed'],
    addresses: ['/entities/p-17/', '/entities/p-15/'],
  };
  expect(preview(facts).slice(1)).toEqual([
    'These addresses answer with the sentence for readers: /entities/p-17/, /entities/p-15/. If one says who it is, forget it.',
    'Nothing is at these addresses any more: /entities/p-16/, /entities/jane-quill/.',
    ids,
  ]);
  expect(preview({ ...facts, addresses: [] }, { isEverywhere: false }).slice(1)).toEqual([
    'Only the named articles are changed.',
    ids,
  ]);
  expect(
    preview({ ...facts, addresses: ['p-17', 'p-16', 'jane-quill', 'p-15'].map((id) => `/entities/${id}/`) }),
  ).toHaveLength(3);
});
