import { expect, test } from 'vitest';
import { compileModule } from '../../../src/package/compile-module.ts';

test('types go, and modules of ours that are imported or started end in .js', () => {
  const text = [
    "import type { A } from './a.ts';",
    "import { type B, b } from '../b.ts';",
    "import { c } from 'c';",
    'export const d = b(c) as string;',
    "export const e = async () => (await import('./e.ts')).e;",
    "export const f = new URL('worker.ts', import.meta.url);",
    "export const g = ['g.ts', new Set('h.ts')];",
  ].join('\n');
  expect(compileModule('d.ts', text).trim().split('\n')).toEqual([
    'import { b } from "../b.js";',
    "import { c } from 'c';",
    'export const d = b(c);',
    'export const e = async () => (await import("./e.js")).e;',
    "export const f = new URL('worker.js', import.meta.url);",
    "export const g = ['g.ts', new Set('h.ts')];",
  ]);
});

test('a module with wrong syntax is refused by name', () => {
  expect(() => compileModule('wrong.ts', 'const = 1;')).toThrow('wrong.ts: ');
});
