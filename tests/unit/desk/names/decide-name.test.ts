import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { DeskFault } from '../../../../src/desk/server/desk/desk-fault.ts';
import type { Learner } from '../../../../src/desk/server/review/learner.ts';
import { decideName } from '../../../../src/desk/server/names/decide-name.ts';
import { article, entity, type Files } from '../../../support/content.ts';
import { quietDesk } from '../../../support/desk-in-process.ts';
import { faultOf } from '../../../support/suite/fault-of.ts';

// All people, ships and bodies are fiction.

/** A desk that has found all names, and what tests ask it by the words of a name. */
async function openDesk(files: Files) {
  const quiet = quietDesk(files);
  await quiet.idle();
  const find = (words: string) =>
    quiet.desk.names.waiting.page(0, 100, (name) => name.words === words).names[0];
  return {
    ...quiet,
    keyOf: (words: string) => find(words)!.key,
    articlesOf: (words: string) => [...(find(words)?.articles.keys() ?? [])].toSorted(),
    read: (file: string) => readFileSync(join(quiet.contentDir, file), 'utf8'),
    names: (folder: string) => {
      const path = join(quiet.contentDir, 'entities', folder);
      return existsSync(path) ? readdirSync(path).toSorted() : [];
    },
  };
}

const visits: Files = {
  'articles/a.md': article('', 'Mayor Ada Vale came. Mayor Ben Marsh left.'),
  'articles/b.md': article('', 'Mayor Ada Vale came again, with Captain Cora Hale.'),
  'articles/c.md': article('', 'Mayor Ada Vale is here. So is Captain Cora Hale.'),
};

test('a name that was decided meanwhile is not decided twice', async () => {
  const { desk, idle, keyOf } = await openDesk(visits);
  const one = { key: keyOf('Ben Marsh'), decision: { type: 'refuse' } } as const;
  await decideName(desk, one);
  await idle();
  const fault = await faultOf(decideName(desk, { ...one, decision: { type: 'refuse everywhere' } }));
  expect(fault.message).toBe('This name has already been decided.');
});

test('a decision needs an article, and one is enough', async () => {
  const { desk, idle, keyOf, articlesOf } = await openDesk(visits);
  const decision = { type: 'refuse' } as const;
  for (const articles of [[], ['no-such-article']])
    expect(
      (await faultOf(decideName(desk, { key: keyOf('Ada Vale'), decision, articles }))) as DeskFault,
    ).toMatchObject({
      message: 'No article is selected.',
      advice: 'Select at least one article.',
    });
  expect(articlesOf('Ada Vale')).toEqual(['a', 'b', 'c']);
  await decideName(desk, { key: keyOf('Ada Vale'), decision, articles: ['b'] });
  expect(articlesOf('Ada Vale')).toEqual(['a', 'c']);
  await idle();
  expect(articlesOf('Ada Vale')).toEqual(['a', 'c']);
});

test('words that are refused everywhere are pending nowhere at once, whichever articles are selected', async () => {
  const { desk, keyOf, articlesOf } = await openDesk(visits);
  await decideName(desk, {
    key: keyOf('Ada Vale'),
    decision: { type: 'refuse everywhere' },
    articles: ['b'],
  });
  expect(articlesOf('Ada Vale')).toEqual([]);
});

test('what is decided together is decided without what is no longer pending', async () => {
  const { desk, idle, keyOf, articlesOf, names } = await openDesk(visits);
  const person = (name: string) => ({ type: 'new', kind: 'person', name }) as const;
  const gone = keyOf('Ben Marsh');
  await decideName(desk, { key: gone, decision: { type: 'refuse' } });
  await idle();
  await decideName(desk, {
    key: keyOf('Ada Vale'),
    decision: person('Ada Vale'),
    also: [
      { key: gone, decision: person('Ben Marsh'), articles: ['a'] },
      // It is pending, but no longer there.
      { key: keyOf('Cora Hale'), decision: person('Cora Hale'), articles: ['a'] },
    ],
  });
  await idle();
  expect(desk.changes.unsaved).toEqual([]);
  expect(desk.changes.undoTitle).toBe('Acceptance of “Ada Vale”');
  // No record is made that no article names.
  expect(names('people')).toEqual(['ada-vale.yaml']);
  expect(articlesOf('Cora Hale')).toEqual(['b', 'c']);
});

test.each([
  [{ type: 'new', kind: 'person', name: 'Ada Vale' }, 0, 'Acceptance of “Ada Vale”'],
  [{ type: 'known', id: 'ada' }, 0, 'Acceptance of “Ada Vale”'],
  [{ type: 'refuse' }, 1, 'Rejection of “Ada Vale” and 1 other'],
  [{ type: 'refuse everywhere' }, 2, 'Rejection of “Ada Vale” and 2 others'],
] as const)('a decision can be undone by its name: %j with %i others', async (decision, others, title) => {
  const { desk, keyOf } = await openDesk({ ...visits, 'entities/ada.yaml': entity('Ada Quell', 'person') });
  const also = ['Ben Marsh', 'Cora Hale'].slice(0, others).map((words) => ({
    key: keyOf(words),
    decision: { type: 'refuse' } as const,
    articles: ['a', 'b', 'c'],
  }));
  await decideName(desk, { key: keyOf('Ada Vale'), decision, also });
  expect(desk.changes.undoTitle).toBe(title);
});

test('words are accepted as a record of another kind than was proposed', async () => {
  const { desk, idle, keyOf, read } = await openDesk({
    ...visits,
    'entities/ship.yaml': entity('Good Ship', 'work'),
  });
  await decideName(desk, {
    key: keyOf('Ada Vale'),
    decision: { type: 'known', id: 'ship' },
    articles: ['b'],
  });
  await idle();
  expect(desk.changes.unsaved).toEqual([]);
  expect(read('articles/b.md')).toContain('entities: [ship]');
  expect(read('entities/ship.yaml')).toContain('Ada Vale');
});

test('a name is pending again if the record that it was given to is gone, and none is made', async () => {
  const { desk, idle, keyOf, articlesOf, names } = await openDesk(visits);
  await decideName(desk, { key: keyOf('Ada Vale'), decision: { type: 'known', id: 'nobody' } });
  await idle();
  expect(desk.changes.unsaved.map(({ title, reason }) => [title, reason])).toEqual([
    ['Acceptance of “Ada Vale”', expect.stringMatching('nobody')],
  ]);
  expect(names('people')).toEqual([]);
  expect(articlesOf('Ada Vale')).toEqual(['a', 'b', 'c']);
});

test('a name that two records of the kind have is asked about, with what tells them apart', async () => {
  const { desk, idle, keyOf, read } = await openDesk({
    ...visits,
    'entities/one.yaml': entity('Ada Vale', 'person', 'description: a sailor\n'),
    'entities/two.yaml': entity('Vale the Younger', 'person', 'aliases: [Ada Vale]\n'),
    'entities/ship.yaml': entity('Ben Marsh', 'work'),
    'entities/ben.yaml': entity('Ben Marsh', 'person'),
  });
  const fault = await faultOf(
    decideName(desk, {
      key: keyOf('Ada Vale'),
      decision: { type: 'new', kind: 'person', name: 'Ada Vale' },
    }),
  );
  expect(fault as DeskFault).toMatchObject({
    message: 'Several records have the name “Ada Vale”: Ada Vale (a sailor), Vale the Younger.',
    advice: 'Choose which of them it is: press s.',
  });
  // A ship of the same name is none of the kind.
  await decideName(desk, {
    key: keyOf('Ben Marsh'),
    decision: { type: 'new', kind: 'person', name: 'Ben Marsh' },
  });
  await idle();
  expect(read('articles/a.md')).toContain('entities: [ben]');
});

test('a new record has the description and the other names that it is given, and no others', async () => {
  const { desk, idle, keyOf, read } = await openDesk(visits);
  const kind = 'person';
  await decideName(desk, {
    key: keyOf('Ada Vale'),
    decision: { type: 'new', kind, name: 'Ada Vale', description: 'A sailor', aliases: ['A. Vale'] },
    also: [
      { key: keyOf('Ben Marsh'), decision: { type: 'new', kind, name: 'Ben Marsh' }, articles: ['a'] },
      {
        key: keyOf('Cora Hale'),
        decision: { type: 'new', kind, name: 'Cora Hale', aliases: ['C. Hale'] },
        articles: ['b'],
      },
    ],
  });
  await idle();
  expect(read('entities/people/ada-vale.yaml')).toBe(
    'name: Ada Vale\nkind: person\naliases:\n  - A. Vale\ndescription: A sailor\n',
  );
  expect(read('entities/people/ben-marsh.yaml')).toBe('name: Ben Marsh\nkind: person\n');
  expect(read('entities/people/cora-hale.yaml')).toBe(
    'name: Cora Hale\nkind: person\naliases:\n  - C. Hale\n',
  );
});

test('a short form means the record that its full name became just before, also of another kind', async () => {
  const { desk, idle, keyOf, read, names } = await openDesk({
    'articles/a.md': article(
      '',
      'The Harbour Development Service (HDS) was founded. HDS has three boats. We saw HDS there.',
    ),
    'articles/b.md': article(
      '',
      'The Home Delivery Service (HDS) was founded. HDS has a boat. We saw HDS there.',
    ),
  });
  const name = 'Harbour Development Service';
  await Promise.all([
    decideName(desk, { key: keyOf(name), decision: { type: 'new', kind: 'place', name } }),
    decideName(desk, {
      key: keyOf('HDS'),
      decision: { type: 'new', kind: 'organization', name },
      articles: ['a'],
    }),
  ]);
  await idle();
  expect(names('organizations')).toEqual([]);
  expect(read('entities/places/harbour-development-service.yaml')).toContain('HDS');
});

test('each decision is one that can be learnt from, and one that is refused is none', async () => {
  const { desk, keyOf } = await openDesk(visits);
  const count = vi.fn<() => void>();
  vi.spyOn(desk, 'learner', 'get').mockReturnValue({ count } as unknown as Learner);
  const decision = { type: 'refuse' } as const;
  await faultOf(decideName(desk, { key: keyOf('Ada Vale'), decision, articles: [] }));
  expect(count).not.toHaveBeenCalled();
  const also = [{ key: keyOf('Ben Marsh'), decision, articles: ['a'] }];
  await decideName(desk, { key: keyOf('Ada Vale'), decision, also });
  expect(count).toHaveBeenCalledOnce();
});
