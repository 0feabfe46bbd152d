import { expect, test, vi } from 'vitest';
import type { groupArticles } from '../../../../src/authority/duplicates/group-articles.ts';
import { proposeSplit } from '../../../../src/desk/server/records/propose-split.ts';
import { openedOf } from '../../../support/authority.ts';
import { article, entity, type Files } from '../../../support/content.ts';

// How articles are grouped is tested elsewhere: here those with company, and the others.
vi.mock(import('../../../../src/authority/duplicates/group-articles.ts'), async (actual) => ({
  ...(await actual()),
  groupArticles: ((evidence) =>
    ([0, 1] as const).flatMap((side) => {
      const articles = evidence.filter(({ company }) => company.length > 0 === (side === 0));
      return articles.length > 0 ? [{ side, articles }] : [];
    })) satisfies typeof groupArticles,
}));

// All people and places are fiction.
const told = (date: string, body: string, entities: string) => article('', body, { date, entities });
const files: Files = {
  'entities/ada.yaml': entity('Ada Bell', 'person'),
  'entities/ben.yaml': entity('Ben Vale', 'person'),
  'entities/cleo.yaml': entity('Cleo Moor', 'person'),
  'entities/oldport.yaml': entity('Oldport', 'place'),
  'articles/a.md': told('1999-05-01', 'Finance Minister Ada Bell met Ben Vale.', '[ada, ben]'),
  'articles/b.md': told(
    '2001-05-01',
    'Finance Minister Ada Bell met Ben Vale and Cleo Moor.',
    '[ada, ben, cleo]',
  ),
  'articles/c.md': told('2001-06-01', 'Ada Bell sang in Oldport.', '[ada, oldport]'),
  'articles/d.md': told('XXXX', 'Ada Bell sang.', '[ada]'),
};

test('a record that may be several people is shown in groups, with what tells each apart', () => {
  const proposal = proposeSplit({ opened: openedOf(files) }, { id: 'ada' })!;
  expect(proposal.name).toBe('Ada Bell');
  const byId = new Map(
    proposal.groups.flatMap(({ side, evidence, articles }) =>
      articles.map((one) => [one.id, { side, group: evidence, evidence: one.evidence }] as const),
    ),
  );
  expect([...byId.keys()].toSorted()).toEqual(['a', 'b', 'c', 'd']);
  // Of a group: its years, and what articles have, with their number; of one article, what it has beside its year.
  expect(byId.get('a')).toEqual({
    side: 0,
    group: ['1999–2001', 'finance minister (2)', 'with Ben Vale (2), Cleo Moor (1)'],
    evidence: ['finance minister', 'with Ben Vale'],
  });
  expect(byId.get('c')).toEqual({ side: 1, group: ['2001', 'in Oldport (1)'], evidence: ['in Oldport'] });
  expect(byId.get('d')!.evidence).toEqual([]);
});

test('a record of which no article says when is undated, and one that is not there can’t be split', () => {
  const undated = openedOf({
    'entities/ada.yaml': entity('Ada Bell', 'person'),
    'articles/d.md': told('XXXX', 'Ada Bell sang.', '[ada]'),
  });
  expect(proposeSplit({ opened: undated }, { id: 'ada' })!.groups.map(({ evidence }) => evidence)).toEqual([
    ['undated'],
  ]);
  expect(proposeSplit({ opened: undated }, { id: 'nobody' })).toBe(null);
});
