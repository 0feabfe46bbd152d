import { expect, test } from 'vitest';
import { mutantsOf } from '../../stress/mutants/mutate.ts';

const changed = (text: string) =>
  mutantsOf(text, () => true).map(({ start, end, after }) => text.slice(0, start) + after + text.slice(end));

test.each([
  ['a < b;', ['a <= b;']],
  ['a === b;', ['a !== b;']],
  ['a && b;', ['(a);', '(b);', 'a || b;']],
  ['a ?? b;', ['(b);']],
  ['x = 2;', ['x = 3;', 'x = (1);']],
  ['x = 20;', ['x = 40;', 'x = 10;']],
  ['x = 0.5;', ['x = 1;', 'x = 0.25;']],
  ['x = true;', ['x = false;']],
  ['if (a) b;', ['if (!(a)) b;', 'if (false) b;']],
  ['if (a) b; else c;', ['if (!(a)) b; else c;']],
  ['x = a ? b : c;', ['x = !(a) ? b : c;']],
  ['x = !a;', ['x = a;']],
  ['a.b();', [';']],
  ['await a.b();', [';']],
  ['function f() { return a; }', ['function f() { return undefined as never; }']],
  ['function f() { return undefined; }', []],
  ['x = () => false;', ['x = () => true;']],
  ['x = () => a;', ['x = () => undefined as never;']],
  ['x = Math.max(a, b);', ['x = (a);', 'x = (b);']],
  ['x = a.filter(b);', ['x = a;']],
  ['x = a.some(b);', ['x = a.every(b);']],
  // Every object has this method, and no other is like it.
  ['x = a.toString();', []],
  // Nothing can be subtracted from a text.
  ["x = a + 'b';", []],
  // Types and imports are erased or needed.
  ["import { a } from 'b'; let x: 1 | 2;", []],
])('%s', (text, mutants) => {
  expect(changed(text)).toEqual(mutants);
});

test('only chosen lines are changed, and the place of each change is stated', () => {
  const mutants = mutantsOf('a < b;\n  c < d;\n', (line) => line === 2);
  expect(mutants).toEqual([
    { start: 11, end: 12, line: 2, column: 5, before: '<', after: '<=', inFunction: false },
  ]);
});
