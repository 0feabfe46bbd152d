import { expect, test } from 'vitest';
import { earlierLists } from '../../../src/copies/earlier/earlier-text.ts';
import type { EarlierPlan } from '../../../src/copies/earlier/plan-earlier.ts';
import { article, entity, writeContent } from '../../support/content.ts';

// All of it is fiction.
const nothing: EarlierPlan = {
  ...{ from: 'a copy', replaced: [], added: [], removed: [], kept: [], uncorrected: [], refusals: [] },
  ...{ texts: new Map(), files: [], digest: '' },
};
const files = {
  'articles/new.md': `\uFEFF${article('', 'A text.', { title: 'The new quay' }).replaceAll('\n', '\r\n')}`,
  'articles/quay.md': article('', 'A text.', { title: 'The quay today' }),
  'entities/ada.yaml': entity('Ada Vale', 'person'),
  'topics/boats.yaml': 'label: Boats\n',
  'articles/deck.jpg': Uint8Array.of(0xff, 0xd8, 0, 7),
  'untitled.yaml': 'title: [1, 2]\n',
};
const listsOf = (plan: Partial<EarlierPlan>) => earlierLists({ ...nothing, ...plan }, writeContent(files));

test('what goes is a loss, and each file is named by its title, its name or its label', () => {
  expect(listsOf({})).toEqual([]);
  const removed = [
    'articles/new.md',
    'entities/ada.yaml',
    'topics/boats.yaml',
    'articles/deck.jpg',
    'untitled.yaml',
  ];
  expect(listsOf({ removed })).toEqual([
    {
      text: '5 files that were not there then go',
      isLoss: true,
      items: [
        '“The new quay” (articles/new.md)',
        '“Ada Vale” (entities/ada.yaml)',
        '“Boats” (topics/boats.yaml)',
        'articles/deck.jpg',
        'untitled.yaml',
      ],
    },
  ]);
});

test('a file that comes back is named by the title that it had then, and nothing is lost by it', () => {
  const texts = new Map([
    ['articles/quay.md', Buffer.from(article('', 'A text.', { title: 'The quay then' }))],
    ['articles/old.md', Buffer.from(article('', 'A text.', { title: 'The mill' }))],
  ]);
  const lists = listsOf({
    texts,
    uncorrected: ['articles/quay.md'],
    replaced: ['articles/quay.md'],
    added: ['articles/old.md'],
    removed: ['articles/new.md'],
    kept: [{ path: 'entities/ada.yaml', why: 'a name was withheld since.' }],
  });
  expect(lists.map(({ text, isLoss }) => [text, isLoss])).toEqual([
    ['1 file that was not there then goes', true],
    ['1 article loses a correction that was published since', true],
    ['1 file gets its earlier text', false],
    ['1 file that is gone comes back', false],
    ['1 file stays as today, by a decision', false],
  ]);
  expect(lists.slice(1).flatMap(({ items }) => items)).toEqual([
    '“The quay then” (articles/quay.md)',
    '“The quay then” (articles/quay.md)',
    '“The mill” (articles/old.md)',
    'entities/ada.yaml: a name was withheld since.',
  ]);
});

test('of very many files, two hundred are named, and the others counted', () => {
  const paths = Array.from({ length: 201 }, (_, index) => `articles/a${index}.md`);
  const texts = new Map(paths.map((path) => [path, Buffer.from('---\ntitle: A\n---\n')]));
  const why = 'it is withdrawn.';
  const plan = { texts, replaced: paths, added: paths.slice(1), kept: paths.map((path) => ({ path, why })) };
  const [replaced, added, kept] = listsOf({ ...plan, uncorrected: [] });
  expect([replaced!.items.length, replaced!.items.at(-1)]).toEqual([201, 'and 1 more']);
  expect([added!.items.length, added!.items.at(-1)]).toEqual([200, '“A” (articles/a200.md)']);
  expect(kept!.items).toHaveLength(200);
  const [several] = listsOf({ texts, uncorrected: paths.slice(0, 2) });
  expect(several!.text).toBe('2 articles lose a correction that was published since');
  expect([replaced, added, kept].map((list) => list!.text)).toEqual([
    '201 files get their earlier text',
    '200 files that are gone come back',
    '201 files stay as today, by a decision',
  ]);
});
