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
