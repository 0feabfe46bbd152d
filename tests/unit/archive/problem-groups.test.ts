import { expect, test } from 'vitest';
import { ProblemGroups } from '../../../src/archive/problem-groups.ts';
import type { Problem } from '../../../src/archive/problem.ts';

const problem = (file: string, message: string): Problem => ({
  severity: 'error',
  file,
  message,
  advice: 'Leave it out.',
});

test('shows a message shared by all problems of a cause unchanged, and omits details that differ', () => {
  const groups = new ProblemGroups();
  for (const file of ['a', 'b']) groups.add(problem(file, 'This is NewsML-G2, which is not supported.'));
  groups.add(problem('c', 'The row has 3 fields, but the first row has 2.'));
  groups.add(problem('d', 'The row has 5 fields, but the first row has 2.'));
  groups.add(problem('e', 'The row has 6 fields, but the first row has 2.'));
  expect(groups.sorted().map(({ text, problems }) => [text, problems.length])).toEqual([
    ['The row has … fields, but the first row has …', 3],
    ['This is NewsML-G2, which is not supported.', 2],
  ]);
});

test('problems with an id are grouped by it, whatever they say, and only values that differ are omitted', () => {
  const groups = new ProblemGroups();
  const moved = (file: string, id: string, near?: string): Problem => ({
    ...problem(file, `No hay "${id}" en la lista "letters".`),
    id: 'letter-unknown',
    values: { which: 'list', id, list: 'letters', near },
  });
  groups.add(moved('a', 'ada'));
  groups.add(moved('b', 'bell'));
  groups.add(moved('c', 'bel', 'bell'));
  expect(groups.sorted().map(({ text, problems }) => [text, problems.length])).toEqual([
    ['No hay "…" en la lista "letters".', 2],
    ['No hay "bel" en la lista "letters".', 1],
  ]);
});
