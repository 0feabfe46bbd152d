import { expect, test } from 'vitest';
import { mutantsOf } from '../../stress/mutate.ts';

const changed = (text: string) =>
  mutantsOf(text, () => true).map(({ start, end, after }) => text.slice(0, start) + after + text.slice(end));

test.each([
  ['a < b;', ['a <= b;']],
  ['a === b;', ['a !== b;']],
  ['a && b;', ['a;', '(b);', 'a || b;']],
  ['a ?? b;', ['a;', '(b);']],
  ['x = 2;', ['x = 3;', 'x = (1);']],
  ['if (a) b;', ['if (!(a)) b;']],
  ['x = a ? b : c;', ['x = !(a) ? b : c;']],
  ['x = !a;', ['x = a;']],
  ['a.b();', [';']],
  ['function f() { return a; }', ['function f() { return undefined as never; }']],
  ['x = Math.max(a, b);', ['x = (a);', 'x = (b);']],
  // Types and imports are erased or needed.
  ["import { a } from 'b'; let x: 1 | 2;", []],
])('%s', (text, mutants) => {
  expect(changed(text)).toEqual(mutants);
});

test('only chosen lines are changed, and the place of each change is stated', () => {
  const mutants = mutantsOf('a < b;\n  c < d;\n', (line) => line === 2);
  expect(mutants).toEqual([{ start: 11, end: 12, line: 2, column: 5, before: '<', after: '<=' }]);
});
