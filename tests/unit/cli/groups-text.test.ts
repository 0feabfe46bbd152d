import { expect, test } from 'vitest';
import { ProblemGroups } from '../../../src/archive/problem-groups.ts';
import { groupsText, isGroupsTextCut } from '../../../src/cli/groups-text.ts';

function groupsOf(count: number): ProblemGroups {
  const groups = new ProblemGroups();
  for (let line = 1; line <= count; line += 1)
    groups.add({
      severity: 'error',
      file: 'a.csv',
      line,
      message: 'The row is empty.',
      advice: 'Delete it.',
    });
  return groups;
}

test.each([
  [1, undefined],
  [10, undefined],
  [11, '    and 1 more'],
  [1234, '    and 1,224 more'],
])('of %i problems with the same cause ten are shown, and how many more there are', (count, more) => {
  const groups = groupsOf(count);
  const lines = groupsText(groups).join('\n').split('\n');
  expect(isGroupsTextCut(groups)).toBe(more !== undefined);
  expect(lines.filter((line) => /^ *a\.csv:\d+/.test(line)).length).toBe(Math.min(count, 10));
  expect(lines.find((line) => line.includes('more'))).toBe(more);
});
