import { expect, test } from 'vitest';
import { planText } from '../../../src/publish/run/publication-text.ts';
import type { PlannedPublication } from '../../../src/publish/run/publish-site.ts';

test('of the pages that go, only addresses that were promised for good are said to lead nowhere', () => {
  const plan = {
    added: [],
    changed: [],
    removed: ['2018/06/19/index.html', 'articles/gone/index.html', 'articles/gone/files/index.html'],
    foreign: [],
    overwritten: [],
    kept: 7,
    bytes: 0,
  };
  const planned = { plan, notes: [] } as unknown as PlannedPublication;
  const text = planText(planned, { type: 'folder', path: '/srv/courier' }, '').split('\n');
  expect(text[0]).toContain('3 gone');
  expect(text.filter((line) => line.includes('would lead nowhere'))).toEqual([
    '1 address would lead nowhere: /articles/gone/.',
  ]);
});
