import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { decideName } from '../../../src/desk/server/names/decide-name.ts';
import { listNames } from '../../../src/desk/server/names/list-names.ts';
import { showName } from '../../../src/desk/server/names/show-name.ts';
import { article, entity, type Files } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// A harbour of fiction.

async function openDesk(files: Files) {
  const quiet = quietDesk(files);
  const articles = Object.keys(files).filter((file) => file.startsWith('articles/')).length;
  await expect.poll(() => quiet.desk.names.waiting.articles).toBe(articles);
  const rows = () => listNames(quiet.desk, { from: 0, count: 50 }).names;
  return {
    ...quiet,
    rows,
    detail: (words: string) => showName(quiet.desk, { key: rows().find((row) => row.words === words)!.key })!,
    read: (file: string) => readFileSync(join(quiet.contentDir, file), 'utf8'),
  };
}

test('an acronym is one row, and means the record or pending name with its initials', async () => {
  const { desk, rows, detail, read } = await openDesk({
    'articles/begin.md': article(
      '',
      'The Harbour Development Service (HDS) was founded. HDS has three boats. We saw HDS there.',
    ),
    'articles/back.md': article('', 'The boats of HDS came back. The town thanks HDS for it.'),
  });
  expect(rows().filter(({ words }) => words === 'HDS')).toMatchObject([{ articles: 2, meanings: 2 }]);
  const { readings } = detail('HDS');
  expect(readings).toMatchObject([
    { fullName: 'Harbour Development Service', isLikely: false },
    { fullName: 'Harbour Development Service', isLikely: true },
  ]);
  const long = detail('Harbour Development Service');
  await decideName(desk, {
    key: long.key,
    decision: { type: 'new', kind: 'organization', name: 'Harbour Development Service' },
  });
  await expect
    .poll(() => detail('HDS').readings.map(({ record }) => record?.id))
    .toEqual(['harbour-development-service', 'harbour-development-service']);
  const [first, second] = detail('HDS').readings;
  const { key } = detail('HDS');
  const decision = { type: 'known', id: first!.record!.id } as const;
  await decideName(desk, {
    key,
    decision,
    articles: first!.articles,
    also: [{ key, decision, articles: second!.articles }],
  });
  await desk.changes.settled();
  expect(rows()).toEqual([]);
  expect(read('articles/back.md')).toContain('entities: [harbour-development-service]');
  expect(read('entities/organizations/harbour-development-service.yaml')).toContain('HDS');
  // Both are one decision.
  await desk.changes.undo();
  await expect.poll(() => rows().map(({ words }) => words)).toEqual(['HDS']);
});

test('variants are accepted as one record, in one change', async () => {
  const { desk, rows, detail, read } = await openDesk({
    'articles/a.md': article('', 'We asked the Department of Fisheries. The Department of Fisheries spoke.'),
    'articles/b.md': article('', 'We asked the Fisheries Department. The Fisheries Department spoke.'),
    'articles/c.md': article('', 'We asked the Department of Tides. The Department of Tides spoke.'),
  });
  const { key, alike } = detail('Department of Fisheries');
  expect(alike).toMatchObject([{ words: 'Fisheries Department', articles: ['b'] }]);
  const decision = { type: 'new', kind: 'organization', name: 'Department of Fisheries' } as const;
  await decideName(desk, {
    key,
    decision,
    also: alike.map((one) => ({ key: one.key, decision, articles: one.articles })),
  });
  await desk.changes.settled();
  expect(rows().map(({ words }) => words)).toEqual(['Department of Tides']);
  expect(read('entities/organizations/department-of-fisheries.yaml')).toContain('Fisheries Department');
  expect(read('articles/b.md')).toContain('department-of-fisheries');
});

test('a record that is a variant of a pending name is offered, and one with its name in another kind is shown', async () => {
  const { detail } = await openDesk({
    'articles/a.md': article('', 'We asked the Fisheries Department. The Fisheries Department spoke.'),
    'entities/fisheries.yaml': entity('Department of Fisheries'),
    'entities/ship.yaml': entity('Fisheries Department', 'work'),
  });
  expect(detail('Fisheries Department')).toMatchObject({ namesakes: [{ id: 'ship', kind: 'work' }] });
});

test('words that are refused everywhere are in no row, no reading and no variant', async () => {
  const { desk, rows } = await openDesk({
    'articles/a.md': article('', 'We asked the Department of Fisheries. The Department of Fisheries spoke.'),
    'articles/b.md': article('', 'We asked the Fisheries Department. The Fisheries Department spoke.'),
    'review.yaml': 'refused: [Fisheries Department]\n',
  });
  expect(rows().map(({ words, variants }) => [words, variants])).toEqual([['Department of Fisheries', 0]]);
  expect(desk.names.waiting.mentions.waiting).toBe(2);
});
