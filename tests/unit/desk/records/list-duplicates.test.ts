import { expect, onTestFinished, test, vi } from 'vitest';
import type { Desk } from '../../../../src/desk/server/desk/desk.ts';
import { listDuplicates } from '../../../../src/desk/server/records/list-duplicates.ts';
import { Survey } from '../../../../src/desk/server/survey/survey.ts';
import type { SurveyFindings } from '../../../../src/desk/server/survey/survey-findings.ts';
import { openedOf } from '../../../support/authority.ts';
import { article, entity, type Files } from '../../../support/content.ts';

// All people, topics and articles are fiction.
const names = ['Adelaide', 'Addie', 'A. Bell', 'Miss Bell', 'The singer'];
const files: Files = {
  'entities/ada.yaml': entity(
    'Ada Bell',
    'person',
    `aliases: [${names.join(', ')}]\ndescription: A singer.\n`,
  ),
  'entities/ada-2.yaml': entity('Ada Bel', 'person'),
  'entities/works.yaml': entity('Bell Works', 'organization', 'description: It made bells.\n'),
  'topics/boats.yaml': 'label: Boats\ndescription: All that floats.\n',
  'topics/ships.yaml': 'label: Ships\n',
  'articles/a.md': article('', '[Ada Bell](entity:ada) sang.', {
    ...{ title: 'The song', date: '1999-05', entities: '[ada]', topics: '[boats]' },
  }),
  'articles/b.md': article('', 'Ada sang again.', { title: 'The song again', entities: '[ada, works]' }),
};

function deskWith(findings: SurveyFindings): { readonly desk: Desk; readonly starts: () => number } {
  const start = vi.spyOn(Survey.prototype, 'start').mockReturnValue();
  vi.spyOn(Survey.prototype, 'findings', 'get').mockReturnValue(findings);
  onTestFinished(() => void vi.restoreAllMocks());
  const desk = { opened: openedOf(files), whenClosed: () => undefined } as unknown as Desk;
  return { desk, starts: () => start.mock.calls.length };
}

const all = { from: 0, count: 50 };

test('both people of a pair are described by what tells them apart', () => {
  const { desk, starts } = deskWith({
    entity: [{ a: 'ada', b: 'ada-2', reasons: ['The names are alike.'] }],
  });
  expect(listDuplicates(desk, { of: 'entity', ...all })).toEqual({
    total: 1,
    pairs: [
      {
        a: {
          ...{ id: 'ada', name: 'Ada Bell', articles: 2 },
          about: 'person · Adelaide · Addie · A. Bell · Miss Bell · A singer.',
        },
        b: { id: 'ada-2', name: 'Ada Bel', about: 'person', articles: 0 },
        reasons: ['The names are alike.'],
      },
    ],
  });
  expect(starts()).toBe(1);
});

test('the topics and the articles of a pair, too', () => {
  const { desk } = deskWith({
    entity: [],
    topic: [{ a: 'ships', b: 'boats', reasons: [] }],
    article: [{ a: 'a', b: 'b', reasons: [] }],
  });
  expect(listDuplicates(desk, { of: 'topic', ...all }).pairs).toEqual([
    {
      a: { id: 'ships', name: 'Ships', about: '', articles: 0 },
      b: { id: 'boats', name: 'Boats', about: 'All that floats.', articles: 1 },
      reasons: [],
    },
  ]);
  expect(listDuplicates(desk, { of: 'article', ...all }).pairs).toEqual([
    {
      a: { id: 'a', name: 'The song', about: '1999-05', articles: 1 },
      b: { id: 'b', name: 'The song again', about: '2018-06-19', articles: 1 },
      reasons: [],
    },
  ]);
});

test('while nothing was found there are no pairs', () => {
  const { desk } = deskWith({});
  for (const of of ['entity', 'topic', 'article'] as const)
    expect(listDuplicates(desk, { of, ...all })).toEqual({ total: 0, pairs: [] });
});

test('a page has the pairs that were asked for, and never more than fifty', () => {
  const entityPairs = Array.from({ length: 60 }, (_, at) => ({ a: 'ada', b: 'works', reasons: [`${at}`] }));
  const { desk } = deskWith({ entity: entityPairs });
  const reasonsOf = (from: number, count: number) => {
    const { total, pairs } = listDuplicates(desk, { of: 'entity', from, count });
    expect(total).toBe(60);
    return pairs.map(({ reasons }) => reasons[0]);
  };
  expect(reasonsOf(3, 2)).toEqual(['3', '4']);
  expect(reasonsOf(0, 100)).toHaveLength(50);
  expect(reasonsOf(50, 100)).toHaveLength(10);
  expect(reasonsOf(60, 10)).toEqual([]);
});
