import { expect, test } from 'vitest';
import { changedPages, reportOf } from '../../../src/desk/server/publish/publish-report.ts';
import { article, entity } from '../../support/content.ts';
import { quietDesk } from '../../support/desk-in-process.ts';

// All texts are fiction.

test('the pages that change are listed a part at a time, each with what it is about', () => {
  const { desk } = quietDesk({
    'articles/ferry.md': article('', 'A text.', { title: 'The ferry leaves late' }),
    'entities/ada-vale.yaml': entity('Ada Vale', 'person'),
    'topics/boats.yaml': 'label: Boats\n',
  });
  const changes = {
    added: ['/articles/ferry/', '/entities/ada-vale/', '/people/', '/topics/boats/'],
    changed: Array.from({ length: 300 }, (_, index) => `/${1700 + index}/`),
    gone: ['/articles/gone/', '/1699/'],
  };
  expect(reportOf(changes)).toMatchObject({
    counts: { added: 4, changed: 300, gone: 2 },
    broken: ['/articles/gone/'],
    brokenCount: 1,
  });
  const pages = (change: 'added' | 'changed' | 'gone', from = 0, count = 50) =>
    changedPages(desk, changes, { change, from, count });
  expect(pages('added')).toStrictEqual([
    { address: '/articles/ferry/', title: 'The ferry leaves late' },
    { address: '/entities/ada-vale/', title: 'Ada Vale' },
    { address: '/people/' },
    { address: '/topics/boats/', title: 'Boats' },
  ]);
  expect(pages('changed', 298)).toEqual([{ address: '/1998/' }, { address: '/1999/' }]);
  expect(pages('changed', 0, 1e9)).toHaveLength(200);
  expect(pages('gone')).toEqual([{ address: '/articles/gone/' }, { address: '/1699/' }]);
});
