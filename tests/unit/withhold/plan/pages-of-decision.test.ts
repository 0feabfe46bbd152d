import { expect, test } from 'vitest';
import type { IssueRecord } from '../../../../src/archive/record.ts';
import { pagesToLookAt } from '../../../../src/withhold/plan/pages-of-decision.ts';

// The gazette is fiction.

const picture = { picture: 'gazette-1855/1.png', size: [400, 600] as const };
const issue = {
  id: 'gazette-1855',
  file: 'content/issues/gazette-1855.yaml',
  data: {
    pages: [picture, { ...picture, label: 'B2' }, { label: 'B3' }, { picture: 'gazette-1855/4.png' }],
  },
} as unknown as IssueRecord;
const box = [20, 20, 40, 12] as const;
const look = (number: number) => pagesToLookAt([{ issue, number, proposed: [box] }]);

test('a page to look at has its picture beside the issue, and what is known to be painted over', () => {
  const place = { picture: 'content/issues/gazette-1855/1.png', size: [400, 600], proposed: [box] };
  expect(look(1)).toStrictEqual([{ issue: 'gazette-1855', page: 1, ...place }]);
  expect(look(2)).toStrictEqual([{ issue: 'gazette-1855', page: 2, label: 'B2', ...place }]);
});

test('a page whose picture is not there, or of unknown size, is not looked at', () => {
  expect([...look(3), ...look(4)]).toEqual([]);
});
