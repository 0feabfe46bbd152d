import { expect, test } from 'vitest';
import {
  describeFiles,
  groupChanges,
  proposeWords,
  titleOfText,
} from '../../../../src/desk/server/together/describe-changes.ts';
import { article, entity } from '../../../support/content.ts';

// Everything here is fiction.

type Change = readonly [path: string, before: string | undefined, after: string | undefined];

function described(...changes: readonly Change[]) {
  const states = new Map(changes.map(([path, before, after]) => [path, { before, after }]));
  const files = changes.map(([path, before, after]) => ({
    path,
    state:
      before === undefined
        ? ('added' as const)
        : after === undefined
          ? ('removed' as const)
          : ('changed' as const),
  }));
  return describeFiles(files, states, { content: 'content', shown: 'public' });
}
const words = (...changes: readonly Change[]) => proposeWords(described(...changes));
const titled = (title: string, more = '', body = 'A body.', entities = '[]') =>
  article(more, body, { title, entities });
const edited = (id: string, title: string): Change => [
  `content/articles/${id}.md`,
  titled(title),
  titled(title, '', 'Another body.'),
];

test('articles are named, up to two of them, and counted if there are more', () => {
  expect(words(edited('a', 'One'))).toBe('Edited “One”');
  expect(words(edited('a', 'One'), edited('b', 'Two'))).toBe('Edited “One” and “Two”');
  expect(words(edited('a', 'One'), edited('b', 'Two'), edited('c', 'Three'))).toBe('Edited 3 articles');
  expect(words(['content/articles/a.md', undefined, titled('One')])).toBe('Added “One”');
});

test('the name of what is gone is left out', () => {
  expect(words(['content/articles/a.md', titled('One'), undefined])).toBe('Removed 1 article');
});

test('a correction and a withdrawal are told before other edits, and once', () => {
  const correction = 'corrections: [{ date: 2026-01-02, text: It was Monday. }]\n';
  const withdrawal = 'withdrawn: { date: 2026-01-02, reason: Wrong. }\n';
  expect(words(['content/articles/a.md', titled('One'), titled('One', correction, 'Another.')])).toBe(
    'Corrected “One”',
  );
  expect(
    words(['content/articles/a.md', titled('One', correction), titled('One', correction, 'Another.')]),
  ).toBe('Edited “One”');
  expect(words(['content/articles/a.md', titled('One'), titled('One', withdrawal)])).toBe('Withdrew “One”');
  expect(
    words(['content/articles/a.md', titled('One', withdrawal), titled('One', withdrawal, 'Another.')]),
  ).toBe('Edited “One”');
});

test('names that were decided are counted with their articles, and their new records are not told again', () => {
  const decided: readonly Change[] = [
    ['content/articles/a.md', titled('One'), titled('One', '', 'A body.', '[ada, { id: bo, as: [B.] }]')],
    ['content/entities/ada.yaml', undefined, entity('Ada', 'person')],
    ['content/entities/bo.yaml', undefined, entity('Bo', 'person')],
    ['content/review/b.yaml', undefined, 'refused: [Harbor, Quay]\n'],
  ];
  expect(words(...decided)).toBe('4 names decided in 2 articles');
  expect(words(...decided, ['content/entities/cy.yaml', undefined, entity('Cy', 'person')])).toBe(
    '4 names decided in 2 articles; changed 1 record',
  );
  expect(words(['content/review.yaml', 'refused: [Quay]\n', 'refused: [Quay, Harbor]\n'])).toBe(
    '1 name decided',
  );
  expect(words(['content/articles/a.md', titled('One', '', 'A body.', '[ada]'), titled('One')])).toBe(
    'Names decided in 1 article',
  );
});

test('other files are told by what they are', () => {
  expect(words(['content/topics/a.yaml', 'label: A\n', 'label: B\n'])).toBe('Changed 1 topic');
  expect(words(['content/pages/a.md', undefined, '---\ntitle: A\n---\n'])).toBe('Changed 1 page');
  expect(words(['content/site.yaml', 'title: A\n', 'title: B\n'])).toBe('Changed the settings');
  expect(words(['public/theme/style.css', undefined, 'a {}'])).toBe('Changed the look');
  expect(words(['content/articles/quay.png', undefined, ''])).toBe('Changed 1 picture or file');
  expect(words(['content/articles/a.png', undefined, ''], ['content/articles/b.pdf', undefined, ''])).toBe(
    'Changed 2 pictures and files',
  );
  expect(words(['content/releases.yaml', undefined, 'releases: []\n'])).toBe('Recorded a publication');
  expect(words(['content/withheld.yaml', undefined, 'decisions: []\n'])).toBe('Recorded a decision');
  expect(words(['notes.txt', undefined, 'Of Ada.\n'])).toBe('Changed the archive');
});

test('what does not fit into the first line stands below it', () => {
  const long = 'A title that is quite long, of the kind that papers like';
  expect(
    words(['content/articles/a.md', undefined, titled(long)], edited('b', 'Two'), [
      'content/topics/a.yaml',
      'label: A\n',
      'label: B\n',
    ]),
  ).toBe(`Added “${long}”\n\nEdited “Two”\nChanged 1 topic`);
});

test('the screen groups files by what they are and what became of them', () => {
  expect(
    groupChanges(
      described(
        ['content/topics/a.yaml', 'label: A\n', 'label: B\n'],
        ['content/articles/b.md', titled('Two'), undefined],
        ['content/articles/a.md', undefined, titled('One')],
        ['content/site.yaml', 'title: A\n', 'title: B\n'],
        ['content/articles/odd.md', undefined, 'No front matter.'],
      ),
    ),
  ).toEqual([
    { sort: 'article', state: 'added', count: 2, items: ['One', 'content/articles/odd.md'] },
    { sort: 'article', state: 'removed', count: 1, items: ['Two'] },
    { sort: 'topic', state: 'changed', count: 1, items: ['B'] },
    { sort: 'settings', state: 'changed', count: 1, items: ['content/site.yaml'] },
  ]);
});

test('a text is called by its title, its name or its label', () => {
  expect(titleOfText('a.md', titled('One'))).toBe('One');
  expect(titleOfText('a.yaml', entity('Ada', 'person'))).toBe('Ada');
  expect(titleOfText('a.yaml', 'label: Ships\n')).toBe('Ships');
  expect(titleOfText('a.md', 'No front matter.')).toBe('a.md');
});

test('a group counts all its files, and names no more than 200 of them', () => {
  const of = (count: number) =>
    groupChanges(
      described(
        ...Array.from({ length: count }, (_, at): Change => [`content/files/${at}.pdf`, undefined, '']),
      ),
    ).map((group) => [group.count, group.items.length]);
  expect(of(200)).toEqual([[200, 200]]);
  expect(of(201)).toEqual([[201, 200]]);
});

test('a first line has up to 72 letters', () => {
  const line = (length: number) => {
    const title = 'x'.repeat(length - 'Added “”; changed 1 topic'.length);
    return words(
      ['content/articles/a.md', undefined, titled(title)],
      ['content/topics/a.yaml', 'label: A\n', 'label: B\n'],
    ).split('\n')[0];
  };
  expect(line(72)).toMatch(/; changed 1 topic$/);
  expect(line(73)).toMatch(/^Added “x+”$/);
});

test.each([
  ['content', 'content/articles/a.md', 'article'],
  ['content', 'content/articles/a.yaml', 'article'],
  ['content', 'content/articles/a.txt', 'file'],
  ['content', 'content/articles/a.md.png', 'file'],
  ['content', 'content/entities/a.yaml', 'record'],
  ['content', 'content/topics/a.yaml', 'topic'],
  ['content', 'content/pages/a.md', 'page'],
  ['content', 'content/elsewhere/a.yaml', 'file'],
  ['content', 'content/site.yaml', 'settings'],
  ['content', 'content/pages/site.yaml', 'page'],
  ['content', 'content/releases.yaml', 'list'],
  ['content', 'content/review/a.yaml', 'list'],
  ['content', 'contents/articles/a.md', 'other'],
  ['content', 'public/theme.css', 'look'],
  ['content', 'publicly.css', 'other'],
  ['content', 'site.yaml', 'other'],
  ['', 'articles/a.md', 'article'],
  ['', 'site.yaml', 'settings'],
])('with the content in “%s”, %s is told as: %s', (content, path, sort) => {
  const states = new Map([[path, { before: undefined, after: '' }]]);
  const [one] = describeFiles([{ path, state: 'added' }], states, { content, shown: 'public' });
  expect(one).toMatchObject({ sort, title: path });
});

test('what is in no list of versions is told without fields, and lists by their paths', () => {
  const [one] = describeFiles([{ path: 'content/articles/a.b.md', state: 'added' }], new Map(), {
    content: 'content',
    shown: 'public',
  });
  expect(one).toMatchObject({
    id: 'a.b',
    title: 'content/articles/a.b.md',
    was: { fields: {} },
    is: { fields: {} },
  });
  const titles = (...change: Change) => described(change).map(({ title }) => title);
  expect(titles('content/releases.yaml', undefined, 'title: A\n')).toEqual(['content/releases.yaml']);
  expect(titles('content/pages/a.md', undefined, '---\ntitle: [A]\n---\n')).toEqual(['content/pages/a.md']);
  expect(titles('content/pages/a.md', undefined, '---\r\ntitle: A\r\n---\r\n')).toEqual(['A']);
  expect(titles('content/topics/a.yaml', 'label: A\n', undefined)).toEqual(['A']);
});

test('a decision about names is told apart from what else became of an article', () => {
  const both: Change = [
    'content/articles/a.md',
    titled('One', '', 'A body.', '[ada]'),
    titled('One', '', 'Another body.', '[ada, bo]'),
  ];
  expect(words(both)).toBe('1 name decided in 1 article; edited “One”');
  expect(words(both, ['content/entities/bo.yaml', entity('B', 'person'), entity('Bo', 'person')])).toBe(
    '1 name decided in 1 article; edited “One”; changed 1 record',
  );
  expect(words(['content/reviews.yaml', undefined, 'refused: [Quay]\n'])).toBe('Changed the archive');
  expect(words(['content/review.yaml', undefined, 'refused: Quay\n'])).toBe('Changed the archive');
});
