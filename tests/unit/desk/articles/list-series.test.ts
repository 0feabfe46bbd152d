import { expect, test } from 'vitest';
import { listSeries } from '../../../../src/desk/server/records/list-series.ts';
import { openedOf } from '../../../support/authority.ts';
import { article } from '../../../support/content.ts';

// All titles are fiction.

const part = (number: number) =>
  article(`series: { id: harbor, title: The Harbor Papers, part: ${number} }\n`, 'A text.');

test('series are listed with the part that follows, and a new one gets an id that is free', () => {
  const opened = openedOf({ 'articles/one.md': part(1), 'articles/four.md': part(4) });
  expect(listSeries({ opened }, { title: '' }).series).toEqual([
    { id: 'harbor', title: 'The Harbor Papers', articles: 2, nextPart: 5 },
  ]);
  expect(listSeries({ opened }, { title: 'The River' }).newId).toBe('the-river');
  expect(listSeries({ opened }, { title: 'Harbor' }).newId).toBe('harbor-2');
});

test('series are sorted by title, whatever its case, and one without numbered parts begins with the first', () => {
  const of = (id: string, title: string, more = '') =>
    article(`series: { id: ${id}, title: ${title}${more} }\n`, 'A text.');
  const opened = openedOf({
    'articles/a.md': of('quay', 'the Quay'),
    'articles/b.md': of('boats', 'Boats'),
    'articles/c.md': of('boats', 'Boats'),
    'articles/d.md': of('zembrak', 'Zembrak', ', part: 3'),
    'articles/e.md': of('zembrak', 'Zembrak', ', part: 2'),
    'articles/f.md': article('', 'A text.'),
  });
  const { series, newId } = listSeries({ opened }, { title: 'Boats' });
  expect(series).toEqual([
    { id: 'boats', title: 'Boats', articles: 2, nextPart: 1 },
    { id: 'quay', title: 'the Quay', articles: 1, nextPart: 1 },
    { id: 'zembrak', title: 'Zembrak', articles: 2, nextPart: 4 },
  ]);
  expect(newId).toBe('boats-2');
  const more = openedOf({ 'articles/a.md': of('quay', 'Quay'), 'articles/b.md': of('quay-2', 'Quay') });
  expect(listSeries({ opened: more }, { title: 'Quay' }).newId).toBe('quay-3');
});
