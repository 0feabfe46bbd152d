import { expect, test } from 'vitest';
import type { Problem } from '../../../src/archive/problem.ts';
import { briefReport, reportProblems } from '../../../src/archive/problem-report.ts';

const problem = (severity: Problem['severity'], file: string, line: number): Problem => ({
  severity,
  file,
  line,
  path: ['entities', 1],
  message: 'There is no entity "mircosoft".',
  advice: 'Did you mean "microsoft"?',
});

test('lists all problems in order, with a count at the end', () => {
  expect(
    reportProblems(
      [problem('warning', 'b.md', 3), problem('error', 'a.md', 9), problem('error', 'a.md', 2)],
      40,
    ),
  ).toMatchInlineSnapshot(`
      "a.md:2  entities[1]
        There is no entity "mircosoft".
        Did you mean "microsoft"?

      a.md:9  entities[1]
        There is no entity "mircosoft".
        Did you mean "microsoft"?

      b.md:3  entities[1]  (warning)
        There is no entity "mircosoft".
        Did you mean "microsoft"?

      2 errors, 1 warning in 2 files."
    `);
});

test('uses the singular for one problem, and one line for none', () => {
  expect(reportProblems([problem('warning', 'b.md', 3)], 40)).toMatch(/\n\n1 warning in 1 file\.$/);
  expect(reportProblems([], 1)).toBe('No problems in 1 file.');
  expect(reportProblems([], 1234)).toBe('No problems in 1,234 files.');
});

test('a build only counts many warnings, but lists errors in full', () => {
  const many = Array.from({ length: 13 }, (_, index) => problem('warning', `${index}.md`, 3));
  expect(briefReport(many, 40)).toBe('13 warnings in 13 files; npm run check lists them.');
  expect(briefReport([...many, problem('error', 'a.md', 2)], 40)).toMatch(
    /^0\.md:3 .*\n\n1 error, 13 warnings in 14 files\.$/s,
  );
  expect(briefReport(many.slice(1), 40)).toBe(reportProblems(many.slice(1), 40));
});
